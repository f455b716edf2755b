import type { Handlers } from '../../../preload/contract/types.ts';
import type { House } from '../house.ts';
import { ownKey } from '../transfer/own-key.ts';

/** What the vault itself answers of client files to and from colleagues; the rest goes by dialogs and jobs. */
export const transferHandlers = (house: House): Handlers<'vault'>['transfers'] => ({
  ownKey: async () => ({ key: await ownKey(house) }),
});
