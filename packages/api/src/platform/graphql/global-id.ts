/** Opaque ids of the API: `base64url(Type:uuid)`. */
export const toGlobalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const fromGlobalId = (globalId: string): { type: string; id: string } | undefined => {
  if (globalId.length > 120) return undefined;
  const [type = '', id = '', ...rest] = Buffer.from(globalId, 'base64url').toString().split(':');
  return rest.length === 0 && uuid.test(id) && toGlobalId(type, id) === globalId ? { type, id } : undefined;
};

/** The row id in a global id of this type; for any other string an id that no row has, so that a wrong type and an absent row are one answer. */
export const idOf = (type: string, globalId: string): string => {
  const decoded = fromGlobalId(globalId);
  return decoded?.type === type ? decoded.id : '00000000-0000-0000-0000-000000000000';
};
