import {
  IconAddressBook,
  IconArchive,
  IconBuildingCommunity,
  IconBulb,
  IconClipboardList,
  IconFolder,
  IconInfoCircle,
  IconKeyboard,
  IconLanguage,
  IconLock,
  IconPackageImport,
  IconShieldCheck,
  IconTypography,
  type Icon,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { AboutPart } from './about-part.tsx';
import { AddressBookPart } from './address-book-part.tsx';
import { BackupsPart } from './backups-part.tsx';
import { FilesPart } from './files-part.tsx';
import { KeysPart } from './keys-part.tsx';
import { LanguagePart } from './language-part.tsx';
import { LockPart } from './lock-part.tsx';
import { LogPart } from './log-part.tsx';
import { OwnOrganisationPart } from './own-organisation-part.tsx';
import { PrivacyPart } from './privacy-part.tsx';
import { ReceivingPart } from './receiving-part.tsx';
import { SuggestionsPart } from './suggestions-part.tsx';
import { ViewPart } from './view-part.tsx';

export interface SettingsPart {
  readonly icon: Icon;
  readonly Content: ComponentType;
}

/** The parts of the settings, in the order in which they stand. */
export const settingsParts = {
  language: { icon: IconLanguage, Content: LanguagePart },
  view: { icon: IconTypography, Content: ViewPart },
  lock: { icon: IconLock, Content: LockPart },
  files: { icon: IconFolder, Content: FilesPart },
  backups: { icon: IconArchive, Content: BackupsPart },
  receiving: { icon: IconPackageImport, Content: ReceivingPart },
  ownOrganisation: { icon: IconBuildingCommunity, Content: OwnOrganisationPart },
  privacy: { icon: IconShieldCheck, Content: PrivacyPart },
  log: { icon: IconClipboardList, Content: LogPart },
  addressBook: { icon: IconAddressBook, Content: AddressBookPart },
  suggestions: { icon: IconBulb, Content: SuggestionsPart },
  keys: { icon: IconKeyboard, Content: KeysPart },
  about: { icon: IconInfoCircle, Content: AboutPart },
} as const satisfies Record<string, SettingsPart>;

export type SettingsPartId = keyof typeof settingsParts;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
export const settingsPartIds = Object.keys(settingsParts) as readonly SettingsPartId[];
