import { IconSearch, IconUser } from '@tabler/icons-react';
import type { JSX } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useClients } from '../../bridge/queries.ts';
import { Dialog } from '../../components/dialog.tsx';
import menu from '../../components/menu.module.css';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { closeOverlay } from './overlays.ts';
import styles from './search-dialog.module.css';

/** Finds a client file by any part of the name, without regard to accents or capitals. */
export function SearchDialog(): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: clients = [] } = useClients();
  const { contains } = useFilter({ sensitivity: 'base' });
  const open = (id: string): void => {
    closeOverlay();
    go(paths.client(id));
  };
  return (
    <Dialog isOpen onClose={closeOverlay} title={t('common.search')} icon={IconSearch}>
      <Autocomplete filter={contains}>
        <TextField autoFocus className={styles['field'] ?? ''}>
          <Label className={text['hidden'] ?? ''}>{t('common.searchLabel')}</Label>
          <Input className={styles['input'] ?? ''} />
        </TextField>
        <p className={text['soft']}>{t('common.searchHint')}</p>
        <ListBox
          aria-label={t('common.searchLabel')}
          items={clients.filter((client) => !client.removed)}
          onAction={(key) => open(String(key))}
          renderEmptyState={() => <p className={styles['nothing']}>{t('common.searchNothing')}</p>}
          className={styles['list'] ?? ''}
        >
          {(client) => (
            <ListBoxItem id={client.id} textValue={client.callingName} className={menu['item'] ?? ''}>
              <IconUser size={24} stroke={1.75} aria-hidden />
              <span>
                <bdi>{client.callingName}</bdi>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
