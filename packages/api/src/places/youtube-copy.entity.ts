import { OptionalProps } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { newAddressSecret } from '../platform/ids.ts';
import { ClipPlace } from './clip-place.entity.ts';

/** What the service knows of the video behind a place on YouTube, so that a killed upload is gone on with and never done twice. */
@Entity()
export class YouTubeCopy {
  [OptionalProps]?: 'marker';

  @OneToOne({ entity: () => ClipPlace, primary: true, owner: true })
  place!: ClipPlace;

  /** Of chance, the video's one tag: by it a video is found whose id never reached us. */
  @Property({ type: 'text', unique: true })
  marker: string = `jp-${newAddressSecret()}`;

  @Property({ type: 'text', nullable: true, unique: true })
  videoId?: string | null;

  /** The address of the upload's session, sealed: whoever holds it can send bytes to our channel. */
  @Property({ type: 'blob', nullable: true })
  uploadKey?: Buffer | null;

  @Property({ type: 'blob', nullable: true })
  uploadSession?: Buffer | null;

  /** Of the captions that were put beside it; null: none yet, or it has none. */
  @Property({ type: 'text', nullable: true })
  captionsSha256?: string | null;
}
