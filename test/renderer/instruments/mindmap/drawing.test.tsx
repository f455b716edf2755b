import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { close, open, until } from './stage.tsx';

afterEach(close);

describe('typing in the drawing', () => {
  it('makes branches and thoughts with Enter and Tab', async () => {
    const { document, drawing } = await open();
    await userEvent.keyboard('Gezin{Enter}');
    await until(() => globalThis.document.activeElement === drawing());
    await userEvent.keyboard('{Enter}Wonen{Tab}Huis uit in juni{Enter}{Enter}Wachtlijst{Enter}');
    expect(document().nodes.map(({ text }) => text)).toEqual(['Gezin', 'Wonen', 'Huis uit in juni', 'Wachtlijst']);
  });
});
