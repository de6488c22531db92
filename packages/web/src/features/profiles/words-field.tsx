import { TagsInput, type TagsInputProps } from '@mantine/core';
import styles from './profile-editor.module.css';

const classNames = {
  label: styles.wordsLabel,
  description: styles.wordsHint,
  input: styles.words,
  pill: styles.word,
  error: styles.wordsError,
};

/** Several words of one's own, one at a time. */
export const WordsField = (props: TagsInputProps) => <TagsInput {...props} size="md" splitChars={[',', ';']} classNames={classNames} />;
