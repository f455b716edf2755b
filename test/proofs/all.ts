import { wrongPassphrase } from './01-wrong-passphrase.ts';
import { keyFile } from './02-key-file.ts';
import { recoveryKey } from './03-recovery-key.ts';
import { killedWhileChanging, killedWhileEditing } from './04-killed.ts';
import { powerCuts } from './05-power-cuts.ts';
import { canaries } from './06-canaries.ts';
import { damagedPages } from './07-damaged-pages.ts';
import { diskTrouble } from './08-disk-trouble.ts';
import { brokenBackups, restoreDrill } from './09-backups.ts';
import { rotation } from './09-rotation.ts';
import { damageLadder } from './10-damage-ladder.ts';
import { badPlaces } from './10-bad-places.ts';
import { handOverCostly, handOverTampered, handOverWithAge, importFuzzed } from './11-hand-over.ts';
import { bridge } from './12-bridge.ts';
import { addresses, permissions } from './13-window.ts';
import { hostileScreens, quietSession, unreadableSession } from './14-hostile-screens.ts';
import { hostileFiles } from './14-hostile-files.ts';
import { erased } from './15-erased.ts';
import { personalExport } from './16-personal-export.ts';
import { auditChain } from './17-audit-chain.ts';
import { migrations } from './18-migrations.ts';
import { fusesSet } from './19-fuses.ts';
import { dependencies } from './20-dependencies.ts';
import type { Proof } from './proof.ts';

/** Every proof, in the order of the promises. */
export const proofs: readonly Proof[] = [
  wrongPassphrase,
  keyFile,
  recoveryKey,
  killedWhileEditing,
  killedWhileChanging,
  powerCuts,
  canaries,
  unreadableSession,
  damagedPages,
  diskTrouble,
  brokenBackups,
  restoreDrill,
  rotation,
  damageLadder,
  badPlaces,
  handOverTampered,
  handOverCostly,
  importFuzzed,
  handOverWithAge,
  bridge,
  addresses,
  permissions,
  quietSession,
  hostileScreens,
  hostileFiles,
  erased,
  personalExport,
  auditChain,
  migrations,
  fusesSet,
  dependencies,
];
