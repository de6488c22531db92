import { describe, expect, it } from 'vitest';
import { commandOf, shownKeys } from './key-map.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the keys of the studio', () => {
  it('are those of every editing desk', () => {
    expect(['j', 'k', 'l', 'i', 'o', ' '].map((key) => pressed(key))).toEqual(['backwards', 'stop', 'forwards', 'in', 'out', 'toggle']);
    expect(pressed('J'), 'with capitals locked').toBe('backwards');
    expect([pressed('ArrowRight'), pressed('ArrowRight', { shiftKey: true })]).toEqual(['frame-on', 'second-on']);
    expect([pressed('Delete'), pressed('Backspace')]).toEqual(['remove', 'remove']);
  });

  it('take back and do again with Control or Command', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(pressed('z', held)).toBe('undo');
      expect(pressed('Z', { ...held, shiftKey: true })).toBe('redo');
      expect(pressed('y', held)).toBe('redo');
    }
  });

  it('leave the browser its own', () => {
    expect([
      pressed('c', { ctrlKey: true }),
      pressed('l', { metaKey: true }),
      pressed('ArrowLeft', { altKey: true }),
      pressed('F5'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are shown once each', () => {
    const commands = shownKeys.map(([command]) => command);
    expect(new Set(commands).size).toBe(commands.length);
  });
});
