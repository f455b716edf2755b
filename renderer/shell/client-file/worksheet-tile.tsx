import { IconCopy, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { classNames } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { href, paths } from '../paths.ts';
import { useNearWords } from '../use-near-words.ts';
import { instrumentLooks } from './instrument-look.ts';
import styles from './tiles.module.css';
import type { WorksheetActions } from './use-worksheet-actions.ts';
import { worksheetName } from './worksheet-name.ts';

const Preview = lazy(async () => ({ default: (await import('./worksheet-preview.tsx')).WorksheetPreview }));

export interface WorksheetTileProps {
  readonly worksheet: WorksheetSummary;
  readonly clientName: string;
  /** Whether it was made or changed in the conversation that is going on. */
  readonly isCurrent: boolean;
  readonly actions: WorksheetActions;
  readonly onRename: () => void;
  /** It can be looked at and no more. */
  readonly readOnly: boolean;
}

/** A worksheet with something in it. */
export function WorksheetTile(props: WorksheetTileProps): JSX.Element {
  const { worksheet, actions } = props;
  const { t } = useTranslation();
  const near = useNearWords();
  const name = worksheetName(worksheet, t);
  const Picture = instrumentLooks[worksheet.instrument].icon;
  return (
    <li className={classNames(styles['tile'], props.isCurrent && styles['current'])}>
      <a className={styles['link']} href={href(paths.worksheet(worksheet.clientId, worksheet.id))}>
        <span className={styles['preview']} aria-hidden>
          <Suspense fallback={null}>
            <Preview
              worksheetId={worksheet.id}
              instrument={worksheet.instrument}
              clientName={props.clientName}
            />
          </Suspense>
        </span>
        <span className={styles['name']}>
          <Picture size={20} stroke={1.75} aria-hidden />
          <span>
            <bdi>{name}</bdi>
          </span>
        </span>
        <span className={styles['date']}>{near.brief(worksheet.date)}</span>
      </a>
      {!props.readOnly && (
        <div className={styles['more']}>
          <Menu
            label={t('clientFile.moreOf', { name })}
            entries={[
              {
                id: 'another',
                name: t('clientFile.another'),
                icon: IconPlus,
                action: () => actions.begin(worksheet.instrument),
              },
              { id: 'rename', name: t('clientFile.rename'), icon: IconPencil, action: props.onRename },
              {
                id: 'duplicate',
                name: t('clientFile.duplicate'),
                icon: IconCopy,
                action: () => actions.duplicate(worksheet),
              },
              {
                id: 'remove',
                name: t('clientFile.remove'),
                icon: IconTrash,
                action: () => actions.remove(worksheet),
              },
            ]}
          >
            <IconButton icon={IconDots} label={t('clientFile.moreOf', { name })} />
          </Menu>
        </div>
      )}
    </li>
  );
}
