import { IconUserPlus } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useErrorText } from '../../language/use-error-text.ts';
import form from '../../styles/form.module.css';

export interface NewClientDialogProps {
  readonly onClose: () => void;
  readonly onMade: (clientId: string) => void;
}

/** Asks for the calling name alone: the rest can come later, or not at all. */
export function NewClientDialog({ onClose, onMade }: NewClientDialogProps): JSX.Element {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const create = useChange(bridge.clients.create, () => [keys.clients]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate({ callingName: name }, { onSuccess: ({ id }) => onMade(id) });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('startPage.nameTitle')} icon={IconUserPlus}>
      <form onSubmit={submit} className={form['form']}>
        <TextField
          label={t('startPage.nameLabel')}
          hint={t('startPage.nameHint')}
          value={name}
          onChange={(value) => {
            setName(value);
            create.reset();
          }}
          autoFocus
          size="large"
          autoComplete="off"
          problem={create.error === null ? undefined : errorText(codeOf(create.error))}
        />
        <Button
          type="submit"
          kind="primary"
          size="large"
          wide
          isDisabled={name.trim() === '' || create.isPending}
        >
          {t('startPage.make')}
        </Button>
      </form>
    </Dialog>
  );
}
