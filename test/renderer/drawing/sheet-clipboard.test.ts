import { describe, expect, it } from 'vitest';
import { putOnSystem, sheetClipboard, type Incoming } from '../../../renderer/drawing/sheet-clipboard.ts';

const ecogram = sheetClipboard<{ readonly actors: readonly string[] }>('ecogram');
const balance = sheetClipboard<{ readonly burdens: readonly string[] }>('balance');

/** What stands on the clipboard of the system after the last copy. */
function system(): DataTransfer {
  const data = new DataTransfer();
  putOnSystem(data);
  return data;
}
const text = (words: string): Incoming => {
  const data = new DataTransfer();
  data.setData('text/plain', words);
  return data;
};

describe('the clipboard of drawings', () => {
  it('gives an instrument back what it copied itself, and other programs the names alone', () => {
    ecogram.copy('samira', { actors: ['Mama met een nota'] }, ['Mama', 'Leyla']);
    expect(system().getData('text/plain')).toBe('Mama\nLeyla');
    expect(ecogram.paste('samira', system())).toEqual({
      from: 'instrument',
      copied: { actors: ['Mama met een nota'] },
    });
    expect(ecogram.paste('samira', null)).toMatchObject({ from: 'instrument' });
  });

  it('gives another instrument of the same client the names as texts', () => {
    ecogram.copy('samira', { actors: [] }, ['Mama', 'Leyla']);
    expect(balance.paste('samira', system())).toEqual({ from: 'texts', texts: ['Mama', 'Leyla'] });
  });

  it('gives nothing of one client to another, not as things, not as names, not after the window was locked', () => {
    ecogram.copy('samira', { actors: [] }, ['Mama']);
    const before = system();
    expect(ecogram.paste('nadia', before)).toEqual({ from: 'other-client' });
    expect(ecogram.paste('nadia', null)).toEqual({ from: 'other-client' });
    expect(balance.paste('nadia', text('Mama'))).toEqual({ from: 'other-client' });
    // Another copy since then stands for a window that has forgotten the first one.
    balance.copy('nadia', { burdens: [] }, ['Schulden']);
    expect(balance.paste('nadia', before)).toEqual({ from: 'other-client' });
    expect(balance.paste('samira', before)).toEqual({ from: 'texts', texts: ['Mama'] });
  });

  it('takes what was copied elsewhere since then as lines of text', () => {
    ecogram.copy('samira', { actors: [] }, ['Mama']);
    expect(ecogram.paste('samira', text('Oma\tmoeder\r\n\n<b>Tante</b>  Lies\u0000\n'))).toEqual({
      from: 'texts',
      texts: ['Oma moeder', '<b>Tante</b> Lies'],
    });
    expect(ecogram.paste('samira', text(' \n\t'))).toEqual({ from: 'nothing' });
  });
});
