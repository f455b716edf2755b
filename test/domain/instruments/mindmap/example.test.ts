import { describe, expect, it } from 'vitest';
import { exampleClient } from '../../../../domain/client-file/example-client.ts';
import { marks, mindmapSchema } from '../../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap, exampleMoments } from '../../../../domain/instruments/mindmap/example/example.ts';
import { instrumentOf } from '../../../../domain/instruments/registry.ts';

describe.each(['nl', 'en'] as const)('the example of a mindmap in %s', (language) => {
  const moments = exampleMoments(language);
  const last = exampleMindmap(language);

  it('is a sound document at every moment, and ends with the example itself', () => {
    for (const { document } of moments) expect(mindmapSchema.parse(document)).toEqual(document);
    expect(moments.at(-1)?.document).toEqual(last);
  });

  it('was made in the conversations with the example client', () => {
    expect(moments.map(({ date }) => date)).toEqual(
      exampleClient[language].conversations.map(({ date }) => date),
    );
    expect(exampleClient[language].titles.mindmap).not.toBe('');
  });

  it('shows every mark, what helps and what hinders work, arrows, a free branch and one that is folded', () => {
    const used = new Set(last.nodes.flatMap((node) => node.marks));
    expect(used).toEqual(new Set(marks));
    expect(new Set(last.nodes.map(({ work }) => work))).toEqual(new Set([null, 'helps', 'hinders']));
    expect(last.links.length).toBeGreaterThan(2);
    expect(last.nodes.some(({ parent, domain }) => parent === null && domain === null)).toBe(true);
    expect(last.nodes.some(({ folded }) => folded)).toBe(true);
  });

  it('has something to tell between every two moments', () => {
    const mindmap = instrumentOf('mindmap');
    for (const [index, before] of moments.slice(0, -1).entries()) {
      const now = moments[index + 1];
      const context = { clientName: 'Nadia', date: '2026-06-04', language };
      expect(mindmap.differences(before.document, now?.document, context).length).toBeGreaterThan(4);
    }
  });
});
