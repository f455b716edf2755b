import { vacancy } from './vacancy.ts';
import { scaleQuestions } from './scale-questions.ts';
import { wellbeingPlan } from './wellbeing-plan.ts';
import { progressReview } from './progress-review.ts';
import { referral } from './referral.ts';
import { about } from './about.ts';
import { backups } from './backups.ts';
import { balance } from './balance.ts';
import { clientFile } from './client-file.ts';
import { common } from './common.ts';
import { desktop } from './desktop.ts';
import { doors } from './doors.ts';
import { ecogram } from './ecogram.ts';
import { errors } from './errors.ts';
import { filePrinting } from './file-printing.ts';
import { firstStart } from './first-start.ts';
import { handover } from './handover.ts';
import { history } from './history.ts';
import { mindmapExchange } from './mindmap-exchange.ts';
import { mindmap } from './mindmap.ts';
import { audit } from './audit.ts';
import { printing } from './printing.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';
import { startPage } from './start-page.ts';
import { repair } from './repair.ts';
import { search } from './search.ts';
import { together } from './together.ts';
import { transfers } from './transfers.ts';
import { unlock } from './unlock.ts';
import { worksheet } from './worksheet.ts';

/** Every text of the interface in Dutch, by screen. */
export const dutch = {
  common,
  firstStart,
  unlock,
  doors,
  startPage,
  clientFile,
  settings,
  worksheet,
  ecogram,
  balance,
  mindmap,
  vacancy,
  'scale-questions': scaleQuestions,
  'wellbeing-plan': wellbeingPlan,
  'progress-review': progressReview,
  referral,
  mindmapExchange,
  handover,
  history,
  together,
  search,
  printing,
  filePrinting,
  transfers,
  privacy,
  audit,
  backups,
  repair,
  about,
  desktop,
  errors,
} as const;
