import { useTranslation } from 'react-i18next';
import { Segmented } from '../components/segmented.tsx';
import { compareForms, type CompareForm } from './looked-at.ts';
import styles from './history-screen.module.css';

export interface CompareChoiceProps {
  readonly form: CompareForm;
  readonly onChange: (form: CompareForm) => void;
}

/** How two moments are shown. */
export function CompareChoice({ form, onChange }: CompareChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['compare']}>
      <Segmented<CompareForm>
        label={t('history.compareAs')}
        layout="packed"
        value={form}
        segments={compareForms.map((id) => ({ id, name: t(`history.forms.${id}`) }))}
        onChange={(value) => onChange(value ?? 'overlay')}
      />
    </div>
  );
}
