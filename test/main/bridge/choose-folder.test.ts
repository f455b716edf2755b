import { beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers, type VaultParts } from '../../../main/bridge/handlers/vault.ts';

describe('another folder', () => {
  let chosen: string | null;
  let locks: boolean;
  let done: string[];
  let parts: Pick<VaultParts, 'askFolder' | 'locking' | 'file'>;
  let handlers: ReturnType<typeof vaultHandlers>;
  const choose = async (): Promise<{ readonly folder: string | null }> => handlers.chooseFolder({});

  beforeEach(() => {
    chosen = '/home/an/dossiers';
    locks = true;
    done = [];
    parts = {
      askFolder: async (present) => {
        done.push(`ask from ${present}`);
        return chosen;
      },
      locking: {
        lock: async (_asker, folder) => {
          done.push(`lock on ${folder}`);
          return locks;
        },
      },
      file: {
        setFolder: async (folder) => {
          done.push(`remember ${folder}`);
        },
        isAccepted: (folder) => done.includes(`accept ${folder}`),
        accept: async (folder) => {
          done.push(`accept ${folder}`);
        },
      },
    };
    const vault = { folder: () => '/home/an/Houvast' };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- choosing asks nothing else of them
    handlers = vaultHandlers({ ...parts, vault } as VaultParts);
  });

  it('is remembered once the vault has started on it', async () => {
    expect(await choose()).toEqual({ folder: '/home/an/dossiers' });
    expect(done).toEqual([
      'ask from /home/an/Houvast',
      'lock on /home/an/dossiers',
      'remember /home/an/dossiers',
    ]);
  });

  it('changes nothing when the dialog is closed, or when the person stays with unsaved work', async () => {
    chosen = null;
    expect(await choose()).toEqual({ folder: null });
    expect(done).toEqual(['ask from /home/an/Houvast']);
    chosen = '/home/an/dossiers';
    locks = false;
    expect(await choose()).toEqual({ folder: null });
    expect(done.at(-1)).toBe('lock on /home/an/dossiers');
  });

  it('is refused when it is copied to the internet, and then nothing is locked', async () => {
    chosen = '/home/an/Nextcloud/dossiers';
    await expect(choose()).rejects.toMatchObject({ code: 'folder-synced' });
    expect(done).toEqual(['ask from /home/an/Houvast']);
  });

  it('that was refused is used all the same when the coach says so, and not refused again', async () => {
    chosen = '/home/an/Nextcloud/dossiers';
    await choose().catch(() => undefined);
    expect(await handlers.acceptFolder({})).toEqual({ folder: chosen });
    expect(done.slice(1)).toEqual([`accept ${chosen}`, `lock on ${chosen}`, `remember ${chosen}`]);
    expect(await choose()).toEqual({ folder: chosen });
  });

  it('is the present one when none was refused', async () => {
    chosen = '/home/an/Nextcloud/dossiers';
    await choose().catch(() => undefined);
    chosen = null;
    await choose();
    expect(await handlers.acceptFolder({})).toEqual({ folder: '/home/an/Houvast' });
  });
});
