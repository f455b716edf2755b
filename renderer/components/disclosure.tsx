import { IconChevronRight } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import {
  Button as AriaButton,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
  /** Of its heading: one below the heading above it. */
  readonly level?: 2 | 3;
}

/** Something folded away behind its title. */
export function Disclosure({
  title,
  children,
  openAtFirst = false,
  level = 3,
}: DisclosureProps): JSX.Element {
  return (
    <AriaDisclosure defaultExpanded={openAtFirst} className={styles['disclosure'] ?? ''}>
      <Heading level={level}>
        <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
          <IconChevronRight size={20} stroke={1.75} aria-hidden className={styles['chevron']} />
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
