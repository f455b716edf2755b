import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { auditTable } from '../../main/vault/store/tables/audit.ts';
import { addActor, edit, newWorksheet } from '../main/vault/support/ecograms.ts';
import { insideStore } from '../main/vault/support/past-the-vault.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt } from './support/places.ts';

type Tampering = (database: Database.Database, number: number, random: (below: number) => number) => void;

const tamperings: readonly Tampering[] = [
  (database, number) => database.prepare('DELETE FROM audit WHERE number = ?').run(number),
  (database, number) => database.prepare('DELETE FROM audit WHERE number >= ?').run(number),
  (database, number) => database.prepare("UPDATE audit SET action = 'looked' WHERE number = ?").run(number),
  (database, number) =>
    database.prepare("UPDATE audit SET subject_id = 'ander' WHERE number = ?").run(number),
  (database, number) => database.prepare("UPDATE audit SET first_at = '2020' WHERE number = ?").run(number),
  (database, number) => database.prepare("UPDATE audit SET last_at = '2020' WHERE number = ?").run(number),
  (database, number) => database.prepare('UPDATE audit SET times = times + 1 WHERE number = ?').run(number),
  (database, number, random) => {
    const seal = Buffer.from(
      database.prepare<[number], Buffer>('SELECT seal FROM audit WHERE number = ?').pluck().get(number) ?? '',
    );
    const at = random(seal.length);
    seal.writeUInt8(seal.readUInt8(at) ^ (1 << random(8)), at);
    database.prepare('UPDATE audit SET seal = ? WHERE number = ?').run(seal, number);
  },
  (database, number) => {
    const swap = database.prepare('UPDATE audit SET number = ? WHERE number = ?');
    swap.run(-1, number);
    swap.run(number, 1);
    swap.run(1, -1);
    if (number === 1) database.prepare('DELETE FROM audit WHERE number = 1').run();
  },
  (database) =>
    database.exec(
      'INSERT INTO audit SELECT number + 1, action, subject, subject_id, first_at, last_at, times, seal FROM audit ORDER BY number DESC LIMIT 1',
    ),
  (database) => database.exec('DELETE FROM audit'),
  (database) => database.exec("DELETE FROM settings WHERE name = 'audit-end'"),
];

/** A closed folder in which enough happened. */
async function use(folder: string): Promise<void> {
  let hour = 8;
  const { vault } = await newVaultAt(folder, () => new Date(Date.UTC(2026, 2, 3, hour)));
  for (hour = 9; hour < 16; hour += 1) {
    const { id } = await newWorksheet(vault);
    await edit(vault, id, [addActor('Fatima')]);
    await vault.internal.record({ worksheetId: id, action: 'printed' });
    await vault.handlers.worksheets.remove({ id });
    await vault.handlers.worksheets.restore({ id });
  }
  await vault.internal.close({});
}

export const auditChain: Proof = {
  promise: 17,
  title: 'every tampering with the audit trail is noticed',
  target: '1,000 tamperings: all detected',
  needs: 'vault',
  small: 120,
  full: 1_000,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const place = join(folder, 'data');
      await use(place);
      return insideStore(place, (database, keys) => {
        const audit = auditTable(database, keys.audit);
        const length = audit.list().length;
        const random = seeded(seed);
        const whole = audit.verify();
        let detected = 0;
        for (let number = 0; number < count; number += 1) {
          database.exec('SAVEPOINT before');
          tamperings[number % tamperings.length]?.(database, 1 + random(length), random);
          if (!audit.verify()) detected += 1;
          database.exec('ROLLBACK TO before; RELEASE before');
        }
        return {
          figure: `${detected} of ${count} detected`,
          held: whole && detected === count && audit.verify(),
        };
      });
    }),
};
