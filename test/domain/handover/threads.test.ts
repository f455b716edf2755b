import { describe, expect, it } from 'vitest';
import { discussedGifts, scaleNeeds, scoreGifts } from '../../../domain/handover/from-scale-questions.ts';
import { ecogramServices } from '../../../domain/handover/from-ecogram.ts';
import { vacancyGifts, vacancyNeeds } from '../../../domain/handover/from-vacancy.ts';
import { withOrigin, type Gift } from '../../../domain/handover/gift.ts';
import { giveToMindmap } from '../../../domain/handover/to-mindmap.ts';
import { giveToReview } from '../../../domain/handover/to-progress-review.ts';
import { giveToReferral } from '../../../domain/handover/to-referral.ts';
import { giveToPlan } from '../../../domain/handover/to-wellbeing-plan.ts';
import { emptyMindmap, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import { emptyProgressReview } from '../../../domain/instruments/progress-review/document.ts';
import { editProgressReview } from '../../../domain/instruments/progress-review/edits.ts';
import { emptyReferral, type ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../domain/instruments/referral/edits.ts';
import { emptyWellbeingPlan } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { actor, ecogramWith } from '../instruments/ecogram/support/documents.ts';
import { answer, card, counter, gift, round, scalesWith, vacancyWith } from './support.ts';

const vacancy = vacancyWith(
  [
    card('Opvang', { effect: 'barrier', domain: 'family', needed: 'Iemand op woensdag' }),
    card('Bus', { effect: 'barrier', domain: 'participation' }),
    card('Ervaring', { effect: 'success', domain: 'employment' }),
    card('Nederlands', { kind: 'skill' }),
  ],
  [
    ['Opvang', 'Bus'],
    ['Bus', 'Nederlands'],
  ],
);
const source = { worksheetId: 'the-vacancy', instrument: 'vacancy', date: '2026-03-03' } as const;

/** The arrows of a map by the words of their ends; a branch by its domain. */
function arrowsOf({ nodes, links }: MindmapDocument): readonly string[] {
  const name = (id: string): string => {
    const node = nodes.find((each) => each.id === id);
    return node?.domain ?? node?.text ?? id;
  };
  return links.map(({ from, to }) => `${name(from)} > ${name(to)}`);
}

describe('from a vacancy', () => {
  it('cards come under their domain in the map, with an arrow to work for what helps or hinders there', () => {
    const map = editMindmap(emptyMindmap(), giveToMindmap(emptyMindmap(), vacancyGifts(vacancy), counter()));
    expect(map.nodes.map(({ text, domain, marks, work }) => [text || domain, ...marks, work])).toEqual([
      ['family', null],
      ['Opvang', 'obstacle', 'hinders'],
      ['participation', null],
      ['Bus', 'obstacle', 'hinders'],
      ['employment', null],
      ['Ervaring', 'strength', 'helps'],
      ['Nederlands', null],
    ]);
    expect(arrowsOf(map)).toEqual([
      'Opvang > Bus',
      'Bus > Nederlands',
      'Opvang > employment',
      'Bus > employment',
    ]);
  });

  it('a link also comes along when its two ends are brought one after the other', () => {
    const newId = counter();
    const gifts = withOrigin(vacancyGifts(vacancy), source);
    const put = (map: MindmapDocument, name: string): MindmapDocument =>
      editMindmap(
        map,
        giveToMindmap(
          map,
          gifts.filter(({ text }) => text === name),
          newId,
        ),
      );
    const map = ['Bus', 'Opvang', 'Nederlands'].reduce(put, emptyMindmap());
    expect(arrowsOf(map).toSorted()).toEqual([
      'Bus > Nederlands',
      'Bus > employment',
      'Opvang > Bus',
      'Opvang > employment',
    ]);
  });

  it('a barrier becomes a goal with its domain, and what is still needed its first step', () => {
    const { goals } = giveToPlan(emptyWellbeingPlan(), withOrigin(vacancyNeeds(vacancy), source), counter());
    expect(goals.map(({ text, domain, steps }) => [text, domain, ...steps.map((step) => step.text)])).toEqual(
      [
        ['Opvang', 'family', 'Iemand op woensdag'],
        ['Bus', 'participation'],
      ],
    );
    expect(goals[0]?.origin).toEqual({ ...source, itemId: 'Opvang' });
  });
});

describe('from scale questions', () => {
  const scales = scalesWith(
    round('2026-01-15', [
      answer('housing', { score: 3, notes: { why: 'Vocht', less: 'De verwarming', stepsTaken: 'Vroeger' } }),
      answer('health', { score: 7 }),
    ]),
    round('2026-03-12', [
      answer('housing', {
        score: 5,
        notes: { well: 'De buren', wishLooks: 'Een droge kamer', firstStep: 'De huisbaas bellen' },
      }),
    ]),
  );
  const told = (gifts: readonly Gift[]) => gifts.map(({ text, kind, domain }) => [text, kind, domain]);

  it('the domains that were talked about, each with what was said of it the last time; the past stays there', () => {
    expect(told(discussedGifts(scales, 'nl'))).toEqual([
      ['Huisvesting', 'domain', 'housing'],
      ['De buren', 'strength', 'housing'],
      ['Een droge kamer', 'wish', 'housing'],
      ['De huisbaas bellen', 'other', 'housing'],
      ['Gezondheid', 'domain', 'health'],
    ]);
  });

  it('a wish becomes a goal with the first step; of what was only given a figure the domain can be chosen', () => {
    const { goals } = giveToPlan(emptyWellbeingPlan(), scaleNeeds(scales, 'nl'), counter());
    expect(goals.map(({ text, domain, steps }) => [text, domain, ...steps.map((step) => step.text)])).toEqual(
      [
        ['Een droge kamer', 'housing', 'De huisbaas bellen'],
        ['Gezondheid', 'health'],
      ],
    );
  });

  it('a domain that was talked about becomes a branch, once', () => {
    const gifts = discussedGifts(scales, 'nl').filter(({ kind }) => kind === 'domain');
    const map = editMindmap(emptyMindmap(), giveToMindmap(emptyMindmap(), gifts, counter()));
    expect(map.nodes.map(({ domain, text }) => [domain, text])).toEqual([
      ['housing', ''],
      ['health', ''],
    ]);
    expect(giveToMindmap(map, gifts, counter()).nodes).toEqual([]);
  });

  it('scores go to the progress review by their day, and a figure that stands there stays', () => {
    const newId = counter();
    const put = (gifts: readonly Gift[], before = emptyProgressReview()) =>
      editProgressReview(before, giveToReview(before, gifts, newId));
    const gifts = scoreGifts(scales, 'nl');
    const one = put(gifts.slice(1));
    const first = one.entries[0];
    const changed = { ...one, entries: one.entries.map((entry) => ({ ...entry, own: 9 })) };
    const both = put(gifts, changed);
    expect(both.moments.map(({ date, finished }) => [date, finished])).toEqual([
      ['2026-01-15', true],
      ['2026-03-12', true],
    ]);
    expect(first).toMatchObject({ own: 5, discussed: null });
    const dateOf = new Map(both.moments.map(({ id, date }) => [id, date]));
    expect(
      both.entries
        .map(({ moment, domain, own, ownNote }) =>
          [dateOf.get(moment), domain, own, ownNote].join(' ').trim(),
        )
        .toSorted(),
    ).toEqual(['2026-01-15 health 7', '2026-01-15 housing 3 Vocht', '2026-03-12 housing 9']);
    expect(both.domains).toEqual(['housing', 'health']);
  });
});

describe('to a referral', () => {
  const put = (document: ReferralDocument, gifts: readonly Gift[]): ReferralDocument =>
    giveToReferral(document, gifts, counter()).reduce(editReferral, document);

  it('a need comes under the need that stands there, and the domain only where there was none', () => {
    const first = put(emptyReferral(), withOrigin([gift('Schulden', 'burden', 'income')], source));
    const then = put(first, [gift('Huur', 'burden', 'housing')]);
    expect([then.need, then.domain, then.origin?.itemId]).toEqual([
      'Schulden\nHuur',
      'income',
      'from-Schulden',
    ]);
    expect(put(then, [gift('Huur', 'burden', 'housing')])).toBe(then);
  });

  it('organisations of the ecogram become candidates, and say so', () => {
    const services = ecogramServices(
      ecogramWith([actor('OCMW', { kind: 'organisation' }), actor('Jo', { kind: 'person' })]),
    );
    const { candidates, need } = put(emptyReferral(), services);
    expect(candidates.map(({ name, source: from }) => [name, from])).toEqual([['OCMW', 'ecogram']]);
    expect(need).toBe('');
  });
});
