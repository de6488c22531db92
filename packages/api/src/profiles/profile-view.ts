import type { Language } from '@jobprod/shared/language';
import type { Viewer } from '../authorization/viewer.ts';
import { instantOf } from '../platform/orm/instant.ts';
import type { Availability, ContractKind, Education, Experience, ProfileElement, SpokenLanguage, Work } from './profile-elements.ts';
import { isFrozen, mayBecome, type ProfileState } from './profile-life.ts';
import type { ClipRow, PictureRow, ProfileRow } from './profile-row.ts';
import { isInCharge, isOwner, showsElement } from './visibility.ts';

export type ClipView = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly durationSeconds: number;
  readonly clipVersionId: string;
  readonly profileId: string;
  /** Null: it has no captions. */
  readonly captionsLanguage: Language | null;
  /** The files it comes in, largest first. */
  readonly sizes: readonly { width: number; height: number }[];
  readonly hasStrip: boolean;
};

export type PictureView = PictureRow & { readonly alt: string };
type WorkView = Omit<Work, 'image'> & { readonly image: PictureView | null };

/**
 * A profile as one viewer sees it: what the API reads, field by field. An element that is restricted is not there unless the viewer sees through the restriction
 * (D1, D2), whichever way they came to the profile.
 */
export class ProfileView {
  readonly #row: ProfileRow;
  readonly #viewer: Viewer;

  constructor(row: ProfileRow, viewer: Viewer) {
    this.#row = row;
    this.#viewer = viewer;
  }

  #shows(element: ProfileElement): boolean {
    return this.#row.restrictedElements.length === 0 || showsElement(this.#row, element, this.#viewer);
  }

  get id(): string {
    return this.#row.id;
  }
  get candidateId(): string {
    return this.#row.candidateId;
  }
  get slug(): string {
    return this.#row.slug;
  }
  get reference(): string {
    return this.#row.reference;
  }
  get state(): ProfileState {
    return read(this.#row.state);
  }
  /** For whoever changes it. Counted for others, changes of what is restricted would show. */
  get revision(): number {
    return this.viewerIsOwner ? read(this.#row.revision) : 0;
  }
  get headline(): string | null {
    return this.#shows('HEADLINE') ? (this.#row.headline ?? null) : null;
  }
  get summary(): string | null {
    return this.#shows('SUMMARY') ? read(this.#row.summary) : null;
  }
  get displayName(): string | null {
    return this.#shows('NAME') ? read(this.#row.displayName) : null;
  }
  get skills(): string[] {
    return this.#shows('SKILLS') ? this.#row.skills : [];
  }
  get experiences(): Experience[] {
    return this.#shows('EXPERIENCE') ? read(this.#row.experiences) : [];
  }
  get educations(): Education[] {
    return this.#shows('EDUCATION') ? read(this.#row.educations) : [];
  }
  get spokenLanguages(): SpokenLanguage[] {
    return this.#shows('LANGUAGES') ? this.#row.spokenLanguages : [];
  }
  get places(): string[] {
    return this.#shows('PLACES') ? this.#row.places : [];
  }
  get availability(): Availability | null {
    return this.#shows('AVAILABILITY') ? (this.#row.availability ?? null) : null;
  }
  get contractKinds(): ContractKind[] {
    return this.#shows('CONTRACT_KINDS') ? this.#row.contractKinds : [];
  }
  get salaryWish(): number | null {
    return this.#shows('SALARY_WISH') ? read(this.#row.salaryWish) : null;
  }
  /** Where a work can be seen says who made it: there for those to whom the name is shown. */
  get portfolio(): WorkView[] {
    if (!this.#shows('PORTFOLIO')) return [];
    const isNamed = this.showsName && this.#shows('NAME');
    const pictures = read(this.#row.portfolioImages) ?? [];
    return read(this.#row.portfolio).map(({ image, link, ...work }) => {
      const picture = image && pictures.find(({ id }) => id === image.id);
      return { ...work, link: isNamed ? link : null, image: picture ? { ...picture, alt: image.alt } : null };
    });
  }
  /** Whether this viewer may take the page along as a paper. */
  get hasCv(): boolean {
    return this.#shows('CV') && read(this.#row.offersCv);
  }
  /** As its owner chose, for themselves alone. */
  get offersCv(): boolean {
    return read(this.#row.offersCv);
  }
  get inSearchEngines(): boolean {
    return read(this.#row.inSearchEngines);
  }
  get clip(): ClipView | null {
    const clip = this.#shows('CLIP') ? read(this.#row.clip) : null;
    return clip && new ShownClip(this.#row.id, clip);
  }
  /** Instants as the API writes them. */
  get publishedAt(): string | null {
    return this.#row.publishedAt === null ? null : instantOf(this.#row.publishedAt);
  }
  /** To whoever does not see every element, a change of what is restricted did not happen. */
  get updatedAt(): string {
    const at = instantOf(read(this.#row.updatedAt));
    const isWhole = this.#row.restrictedElements.every((element) => this.#shows(element));
    return isWhole ? at : (this.publishedAt ?? at);
  }
  get showsName(): boolean {
    return read(this.#row.showsName);
  }
  /** When the viewer's company last consulted it; null for anyone else. */
  get consultedAt(): string | null {
    const at = read(this.#row.consultedAt);
    return at === null ? null : instantOf(at);
  }
  get isRestricted(): boolean {
    return this.#row.restrictedWhole || this.#row.restrictedElements.length > 0;
  }
  get viewerIsOwner(): boolean {
    return isOwner(this.#row, this.#viewer);
  }
  get viewerIsInCharge(): boolean {
    return isInCharge(this.#viewer);
  }
  get viewerHasUnlocked(): boolean {
    return this.#viewer.unlockedProfileIds.has(this.#row.id);
  }
  get viewerCanEdit(): boolean {
    return this.viewerIsOwner && !isFrozen(this.state);
  }
  get viewerCanUnpublish(): boolean {
    return this.viewerIsOwner && this.state === 'ACTIVE' && mayBecome(this.state, 'INACTIVE');
  }
  get viewerCanRestrict(): boolean {
    return this.viewerIsOwner && this.state !== 'ERASED';
  }
}

/** What was left out because nobody asked for it is not taken for what is not there. */
const read = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('This part of the profile was not read: `neededBy` does not say who needs it');
  return value;
};

class ShownClip implements ClipView {
  readonly profileId: string;
  readonly #row: ClipRow;

  constructor(profileId: string, row: ClipRow) {
    this.profileId = profileId;
    this.#row = row;
  }

  get id(): string {
    return read(this.#row.publicId);
  }
  get title(): string {
    return this.#row.title;
  }
  get description(): string {
    return read(this.#row.description);
  }
  get durationSeconds(): number {
    return this.#row.durationSeconds;
  }
  get clipVersionId(): string {
    return read(this.#row.clipVersionId);
  }
  get captionsLanguage(): Language | null {
    return read(this.#row.captionsLanguage);
  }
  get sizes(): readonly { width: number; height: number }[] {
    return read(this.#row.sizes);
  }
  get hasStrip(): boolean {
    return read(this.#row.hasStrip);
  }
}
