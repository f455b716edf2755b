import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ReferralCommand,
  referralCommandSchema,
} from '../../../../domain/instruments/referral/commands.ts';
import {
  emptyReferral,
  referralSchema,
  unknownService,
} from '../../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../../domain/instruments/referral/edits.ts';
import { candidate, edited, someCommand, someDocument, tick } from './support/documents.ts';

describe('editing a referral', () => {
  it('keeps the document within its schema through any edits', () => {
    fc.assert(
      fc.property(someCommand, someDocument, (command, document) => {
        expect(referralCommandSchema.safeParse(command).error).toBeUndefined();
        expect(referralSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the old document as it was, and gives it back when nothing changes', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        const after = editReferral(document, command);
        expect(document).toEqual(before);
        if (after !== document) expect(after).not.toEqual(before);
        expect(editReferral(after, { do: 'replace', document })).toBe(document);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing for what is not there', () => {
    const document = edited({ do: 'add-candidates', candidates: [candidate('a')] });
    const commands: readonly ReferralCommand[] = [
      { do: 'choose', id: 'nobody', service: unknownService },
      { do: 'change-candidate', id: 'nobody', change: { name: 'x' } },
      { do: 'remove-candidates', ids: ['nobody'] },
      { do: 'remove-lines', list: 'bring', ids: ['nobody'] },
      { do: 'change-line', list: 'ask', id: 'nobody', change: { ticked: true } },
      { do: 'check-question', stone: 'informing', question: 'busy', ticked: false },
    ];
    for (const command of commands) expect(editReferral(document, command)).toBe(document);
  });

  it('makes a stone busy as soon as something is written there, and no other', () => {
    const { stones } = edited({ do: 'write-answer', stone: 'informing', question: 'busy', text: 'Nee' });
    expect(stones.informing.state).toBe('busy');
    expect(stones.dialogue.state).toBe('open');
  });

  it('holds a yes for talked over; a no ends it, and taking that back brings everything again', () => {
    const yes = edited({ do: 'agree', stone: 'dialogue', agreed: true });
    expect(yes.stones.dialogue).toMatchObject({ agreed: true, state: 'discussed' });
    const no = editReferral(yes, { do: 'agree', stone: 'dialogue', agreed: false });
    expect(no.stones.dialogue).toMatchObject({ agreed: false, state: 'busy' });
    const again = editReferral(no, { do: 'agree', stone: 'dialogue', agreed: null });
    expect({ ...again, stones: null }).toEqual({ ...yes, stones: null });
  });

  it('lets the choice go with the service that was chosen', () => {
    const chosen = edited(
      { do: 'add-candidates', candidates: [candidate('a'), candidate('b')] },
      { do: 'choose', id: 'a', service: { ...unknownService, name: 'a', phone: '0400' } },
    );
    expect(editReferral(chosen, { do: 'remove-candidates', ids: ['b'] }).chosen).toBe('a');
    const gone = editReferral(chosen, { do: 'remove-candidates', ids: ['a'] });
    expect(gone.chosen).toBeNull();
    expect(gone.service).toEqual(unknownService);
  });

  it('gives the card of the chosen service a better name, unless it has one of its own', () => {
    const chosen = edited(
      { do: 'add-candidates', candidates: [candidate('a', { name: 'SVK' })] },
      { do: 'choose', id: 'a', service: { ...unknownService, name: 'SVK' } },
    );
    const renamed = editReferral(chosen, { do: 'change-candidate', id: 'a', change: { name: 'De Sleutel' } });
    expect(renamed.service.name).toBe('De Sleutel');
    const own = editReferral(chosen, { do: 'write-service', change: { name: 'Kantoor in de stad' } });
    const kept = editReferral(own, { do: 'change-candidate', id: 'a', change: { name: 'De Sleutel' } });
    expect(kept.service.name).toBe('Kantoor in de stad');
  });

  it('takes what comes from elsewhere whole, with where it came from, and not twice', () => {
    const origin = { worksheetId: 'w', instrument: 'ecogram', date: '2026-03-03', itemId: 'ocmw' } as const;
    const given: ReferralCommand = { do: 'add-candidates', candidates: [candidate('a', { origin })] };
    const document = edited(given, given);
    expect(document.candidates).toEqual([candidate('a', { origin })]);
    const need = editReferral(document, { do: 'set-need', text: 'Rust', domain: 'income', origin });
    expect(need).toMatchObject({ need: 'Rust', domain: 'income', origin });
    expect('origin' in editReferral(need, { do: 'set-need', text: 'Rust', domain: 'income' })).toBe(false);
  });

  it('holds at most a hundred lines', () => {
    const lines = Array.from({ length: 80 }, (_, index) => tick(`l${index}`));
    const more = Array.from({ length: 80 }, (_, index) => tick(`m${index}`));
    const document = edited(
      { do: 'add-lines', list: 'bring', lines },
      { do: 'add-lines', list: 'bring', lines: more },
    );
    expect(document.bring).toHaveLength(100);
    expect(emptyReferral().bring).toEqual([]);
  });
});
