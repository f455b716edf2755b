import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleBalance } from '../../../../domain/instruments/balance/example/example.ts';
import { close, until } from '../../../support/drawing-stage.tsx';
import { open } from './stage.tsx';

afterEach(close);

describe('the view', () => {
  it('shows everything again when letters that were twice as large are as they were', async () => {
    await page.viewport(1280, 800);
    const { balance } = await open(exampleBalance('nl'));
    const { views } = balance;
    await until(() => views.getState().fitting);
    await page.viewport(640, 400);
    await until(() => !views.getState().fitting);
    await userEvent.keyboard('{Tab}{Tab}');
    await page.viewport(1280, 800);
    await until(() => views.getState().fitting);
    views.getState().jump({ scale: 6, shift: { x: -300, y: 200 } });
    await page.viewport(1200, 780);
    await until(() => views.getState().size.height < 780);
    expect(views.getState().view.scale).toBe(6);
    await page.viewport(1280, 800);
  });
});
