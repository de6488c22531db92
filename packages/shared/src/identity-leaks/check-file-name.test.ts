import { describe, expect, it } from 'vitest';
import { checkFileName, checkSlug } from './check-file-name.ts';
import { nothingKnown } from './known-identity.ts';

const sophie = { ...nothingKnown, firstNames: ['Sophie'], lastNames: ['Lefèvre'] };
const blocks = (findings: ReturnType<typeof checkSlug>) =>
  findings.filter(({ severity }) => severity === 'block').map(({ excerpt }) => excerpt);

describe('checkFileName', () => {
  it.each([
    ['sophie.mp4', ['sophie']],
    ['CV_Lefevre_2024.pdf', ['Lefevre']],
    ['cvlefevre.docx', ['lefevre']],
    ['sophielefevre-final.mov', ['sophielefevre']],
    ['Sophie.Lef%C3%A8vre.fr.vtt', ['Sophie.Lef%C3%A8vre', 'Sophie.Lef%C3%A8vre']],
    ['VID-20240312-0612345678.mp4', ['0612345678']],
  ])('C2: the file name %s is refused', (name, excerpts) => {
    expect(blocks(checkFileName(name, sophie))).toEqual(excerpts);
  });

  it.each(['clip_final.mov', 'IMG_20240312_101112.mov', 'marketing-produit.fr.vtt', 'circonstances.mp4', 'poster.webp'])(
    'C2: the file name %s tells nothing',
    (name) => {
      expect(checkFileName(name, sophie)).toEqual([]);
    },
  );
});

describe('checkSlug', () => {
  it.each(['chef-de-projet-lefevre', 'sophielefevre', 'lefevre-s', 's0phie-vendeuse'])('C2: the slug %s is refused', (slug) => {
    expect(blocks(checkSlug(slug, sophie))).not.toEqual([]);
  });

  it.each(['chef-de-projet-3f2a', 'la-pierre-angulaire', 'vendeuse-martinique', 'prof-de-sophrologie'])(
    'C2: the slug %s tells nothing',
    (slug) => {
      expect(blocks(checkSlug(slug, { ...sophie, firstNames: ['Sophie', 'Pierre'], lastNames: ['Martin'] }))).toEqual([]);
    },
  );
});
