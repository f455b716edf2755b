import type { JSX } from 'react';
import { useStore } from 'zustand';
import text from '../styles/text.module.css';
import { announcements } from './announcer.ts';

/** The polite live region of the window. Two places by turns, since a place whose words stay the same is not read again. */
export function AnnouncerRegion(): JSX.Element {
  const said = useStore(announcements);
  return (
    <div className={text['hidden']} aria-live="polite">
      <p>{said.turn % 2 === 0 ? said.text : ''}</p>
      <p>{said.turn % 2 === 1 ? said.text : ''}</p>
    </div>
  );
}
