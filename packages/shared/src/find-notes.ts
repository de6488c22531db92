const isSignature = (line: string) => line.startsWith('— ');

/** Every signed note in a text, whatever stands around them: one note, a file of heads, a mail that quotes some. */
export const findNotes = (text: string): string[] => {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/^(?:> ?)+/gm, '')
    .split('\n');
  const notes: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isSignature(line) || isSignature(lines[at - 1] ?? '')) continue;
    let end = at;
    while (isSignature(lines[end] ?? '')) end++;
    let start = at - 1;
    while (start > 0 && lines[start - 1] !== '') start--;
    if (lines[at - 1] !== '' || start === at - 1) continue;
    notes.push(`${lines.slice(start, end).join('\n')}\n`);
  }
  return notes;
};
