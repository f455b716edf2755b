import type { JSX } from 'react';
import markdown from '../../../docs/licences.md?raw';
import { licenceRows } from './licence-rows.ts';
import styles from './settings.module.css';

/** Every part that ships, with its licence. */
export function LicenceList(): JSX.Element {
  return (
    <ul className={styles['list']}>
      {licenceRows(markdown).map(({ name, version, licence }) => (
        <li key={`${name} ${version}`} lang="en">{`${name} ${version}: ${licence}`}</li>
      ))}
    </ul>
  );
}
