import { IconAddressBook, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { blankOrganisation } from '../../../domain/client-file/blank-organisation.ts';
import type { Organisation, OrganisationValues } from '../../../domain/client-file/organisation.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toasts.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { tellError } from '../problems.ts';
import styles from './settings.module.css';

export interface OrganisationDialogProps {
  /** Null: a new one. */
  readonly organisation: Organisation | null;
  readonly onClose: () => void;
}

const lines = ['name', 'kind', 'person', 'phone', 'email', 'website', 'address', 'hours'] as const;

/** The kind of keyboard and help that a field asks for. */
const typeOf: Partial<Record<(typeof lines)[number], 'tel' | 'email'>> = { phone: 'tel', email: 'email' };

const touched = () => [keys.organisations];

/** One service of the address book: made, changed, or taken away. */
export function OrganisationDialog({ organisation, onClose }: OrganisationDialogProps): JSX.Element {
  const { t } = useTranslation();
  const [values, setValues] = useState<OrganisationValues>(() => valuesOf(organisation));
  const set = (change: Partial<OrganisationValues>): void => setValues((now) => ({ ...now, ...change }));
  const create = useChange(bridge.organisations.create, touched);
  const change = useChange(bridge.organisations.change, touched);
  const remove = useRemoveOrganisation(onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const outcome = { onSuccess: onClose, onError: tellError };
    if (organisation === null) create.mutate(values, outcome);
    else change.mutate({ id: organisation.id, change: values }, outcome);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconAddressBook}
      width="wide"
      title={organisation === null ? t('settings.addressBook.newTitle') : t('settings.addressBook.editTitle')}
    >
      <form onSubmit={submit} className={form['form']}>
        <div className={styles['two']}>
          {lines.map((line, index) => (
            <TextField
              key={line}
              label={t(`settings.addressBook.${line}`)}
              type={typeOf[line] ?? 'text'}
              value={values[line]}
              onChange={(value) => set({ [line]: value })}
              maxLength={500}
              autoComplete="off"
              autoFocus={index === 0}
            />
          ))}
        </div>
        <TextArea
          label={t('settings.addressBook.note')}
          hint={t('settings.addressBook.noteHint')}
          value={values.note}
          onChange={(note) => set({ note })}
          maxLength={50_000}
        />
        <div className={classNames(form['actions'], form['end'])}>
          {organisation !== null && (
            <Button kind="quiet" size="large" icon={IconTrash} onPress={() => remove(organisation)}>
              {t('settings.addressBook.remove')}
            </Button>
          )}
          <Button
            type="submit"
            kind="primary"
            size="large"
            isDisabled={values.name.trim() === '' || create.isPending || change.isPending}
          >
            {t('common.save')}
          </Button>
        </div>
        {organisation !== null && <p className={text['soft']}>{t('settings.addressBook.removeHint')}</p>}
      </form>
    </Dialog>
  );
}

/** Takes a service away, with a message that puts it back. */
function useRemoveOrganisation(onRemoved: () => void): (organisation: Organisation) => void {
  const { t } = useTranslation();
  const remove = useChange(bridge.organisations.remove, touched);
  const restore = useChange(bridge.organisations.restore, touched);
  return ({ id, name }) => {
    const takeBack = (): void => void restore.mutateAsync({ id }).catch(tellError);
    const done = (): void => {
      say(t('settings.addressBook.removed', { name }), takeBack);
      onRemoved();
    };
    remove.mutate({ id }, { onSuccess: done, onError: tellError });
  };
}

function valuesOf(organisation: Organisation | null): OrganisationValues {
  if (organisation === null) return blankOrganisation;
  const { id: _, ...values } = organisation;
  return values;
}
