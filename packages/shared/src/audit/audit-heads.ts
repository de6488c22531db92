import { sameBytes } from '../bytes.ts';
import { type Checkpoint, parseCheckpoint, signedAtOf } from '../checkpoint.ts';
import { parseNote } from '../signed-note.ts';
import type { Standing } from '../standing-keys.ts';
import type { RegisterSource, ShownHead } from './audit-source.ts';
import type { Finding } from './finding.ts';
import { openTrustedHead } from './held-head.ts';

export interface OwnHead {
  head: Checkpoint;
  number: number;
  signedAt: Date | undefined;
}

const isAsShown = ({ beside }: ShownHead, { size, root }: Checkpoint) => !beside || (beside.size === size && sameBytes(beside.root, root));

/** The register's own heads, in order: those that a standing key signed; what is wrong with the others is reported. */
export async function* auditHeads(
  source: RegisterSource,
  standing: readonly Standing[],
  report: (finding: Finding) => void,
): AsyncGenerator<OwnHead, void, void> {
  let [expected, lastSize] = [1, 0];
  for await (const shown of source.heads()) {
    const opened = await Promise.all(shown.map(({ note }) => openTrustedHead(note, standing)));
    for (const [i, one] of shown.entries()) {
      const { number } = one;
      const head = opened[i];
      for (; expected < number; expected++) report({ kind: 'head-removed', number: expected });
      expected = number + 1;
      const size = head?.size ?? parseCheckpoint(parseNote(one.note)?.text ?? '')?.size ?? one.beside?.size ?? 0;
      if (!head) report({ kind: 'head-unsigned', number, size });
      else if (!isAsShown(one, head)) report({ kind: 'head-edited', number, size });
      else if (head.size < lastSize) report({ kind: 'head-disordered', number, size });
      if (!head || head.size < lastSize) continue;
      lastSize = head.size;
      yield { head, number, signedAt: signedAtOf(head) };
    }
  }
}
