export type Command =
  | 'backwards'
  | 'stop'
  | 'forwards'
  | 'toggle'
  | 'frame-back'
  | 'frame-on'
  | 'second-back'
  | 'second-on'
  | 'cut-back'
  | 'cut-on'
  | 'home'
  | 'end'
  | 'in'
  | 'out'
  | 'add'
  | 'split'
  | 'earlier'
  | 'later'
  | 'remove'
  | 'poster'
  | 'desk'
  | 'preview'
  | 'undo'
  | 'redo'
  | 'closer'
  | 'further'
  | 'whole'
  | 'keys';

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

const plain: Record<string, Command> = {
  j: 'backwards',
  k: 'stop',
  l: 'forwards',
  ' ': 'toggle',
  arrowleft: 'frame-back',
  arrowright: 'frame-on',
  arrowup: 'cut-back',
  arrowdown: 'cut-on',
  home: 'home',
  end: 'end',
  i: 'in',
  o: 'out',
  enter: 'add',
  e: 'add',
  c: 'split',
  '<': 'earlier',
  '>': 'later',
  delete: 'remove',
  backspace: 'remove',
  p: 'poster',
  x: 'desk',
  v: 'preview',
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  '0': 'whole',
  '?': 'keys',
};

/** What a key means on the editor's desk, by what is printed on it: the same letters on every keyboard. Nothing for those that are the browser's. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Command | undefined => {
  const name = key.toLowerCase();
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (name === 'z') return shiftKey ? 'redo' : 'undo';
    return name === 'y' && !shiftKey ? 'redo' : undefined;
  }
  if (shiftKey && name === 'arrowleft') return 'second-back';
  if (shiftKey && name === 'arrowright') return 'second-on';
  return plain[name];
};

/** What presses what has the focus, or moves what it stands on, as everywhere else. */
export const isOfTheFocus = (command: Command, key: string): boolean =>
  (command === 'toggle' || command === 'add') && (key === ' ' || key === 'Enter');

/** What belongs to the page until a timeline has the focus: it would scroll. */
export const isOfTimelines: ReadonlySet<Command> = new Set<Command>(['cut-back', 'cut-on', 'home', 'end']);

export const namedKeys = ['space', 'shift', 'home', 'end', 'enter', 'delete'] as const;

/** As they are shown to the reader, in the order of the desk; those that have a name, by its word. */
export const shownKeys = [
  ['backwards', ['J']],
  ['stop', ['K']],
  ['forwards', ['L']],
  ['toggle', ['space']],
  ['frame-back', ['←', '→']],
  ['second-back', ['shift ←', '→']],
  ['cut-back', ['↑', '↓']],
  ['home', ['home', 'end']],
  ['in', ['I']],
  ['out', ['O']],
  ['add', ['enter', 'E']],
  ['split', ['C']],
  ['earlier', ['<']],
  ['later', ['>']],
  ['remove', ['delete']],
  ['poster', ['P']],
  ['preview', ['V']],
  ['desk', ['X']],
  ['closer', ['+', '−', '0']],
  ['undo', ['Ctrl Z']],
  ['redo', ['Ctrl shift Z']],
  ['keys', ['?']],
] as const satisfies readonly (readonly [Command, readonly string[]])[];
