import { IconChevronDown } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Menu } from '../../components/menu.tsx';
import { href, paths } from '../paths.ts';
import { settingsPartIds, settingsParts } from './settings-parts.ts';
import styles from './settings.module.css';

/** The settings, one part at a time. Whatever is changed here holds at once. */
export function SettingsScreen({ part }: { readonly part: string | undefined }): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const open = settingsPartIds.find((id) => id === part) ?? 'view';
  const { Content } = settingsParts[open];
  return (
    <div className={styles['screen']}>
      <nav className={styles['nav']} aria-label={t('settings.parts')}>
        <ul>
          {settingsPartIds.map((id) => {
            const Picture = settingsParts[id].icon;
            return (
              <li key={id}>
                <a
                  href={href(paths.settingsPart(id))}
                  aria-current={id === open ? 'page' : undefined}
                  className={classNames(styles['link'], id === open && styles['open'])}
                >
                  <Picture size={24} stroke={1.75} aria-hidden />
                  <span>{t(`settings.${id}.part`)}</span>
                </a>
              </li>
            );
          })}
        </ul>
        {/* Where there is no room for the list beside a part, it would push the part out of sight. */}
        <div className={styles['choice']}>
          <Menu
            label={t('settings.parts')}
            entries={settingsPartIds.map((id) => ({
              id,
              name: t(`settings.${id}.part`),
              icon: settingsParts[id].icon,
              chosen: id === open,
              action: () => {
                go(paths.settingsPart(id));
              },
            }))}
          >
            <Button icon={settingsParts[open].icon} iconAfter={IconChevronDown}>
              {t(`settings.${open}.part`)}
            </Button>
          </Menu>
        </div>
      </nav>
      {/* The key: another part begins at its top. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <section key={open} className={styles['content']} aria-label={t(`settings.${open}.part`)} tabIndex={0}>
        <Content />
      </section>
    </div>
  );
}
