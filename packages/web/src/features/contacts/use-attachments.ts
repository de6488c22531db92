import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';

export const acceptedFiles = '.pdf,.docx,.xlsx,.pptx,.odt,.jpg,.jpeg,.png,.webp';

export type Taken = { id: string; name: string; bytes: number };
export type AttachmentProblem = { message: string } | 'tooMany' | 'tooLarge' | 'network';

const takenIn = (answer: unknown): Taken | undefined => {
  if (typeof answer !== 'object' || answer === null || !('id' in answer) || !('name' in answer) || !('bytes' in answer)) return undefined;
  const { id, name, bytes } = answer;
  return typeof id === 'string' && typeof name === 'string' && typeof bytes === 'number' ? { id, name, bytes } : undefined;
};

const messageIn = (answer: unknown): AttachmentProblem =>
  typeof answer === 'object' && answer !== null && 'message' in answer && typeof answer.message === 'string'
    ? { message: answer.message }
    : 'network';

/** The files that are to go with a message: each is looked through by the server as it is chosen, and sent with the words. */
export const useAttachments = () => {
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<AttachmentProblem>();
  const sendOne = async (file: File): Promise<AttachmentProblem | undefined> => {
    if (file.size > limits.attachmentBytes) return 'tooLarge';
    try {
      const response = await fetch('/contact/attachments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
        body: file,
      });
      const answer: unknown = await response.json();
      const one = response.status === 201 ? takenIn(answer) : undefined;
      if (!one) return messageIn(answer);
      setTaken((before) => [...before, one]);
      return undefined;
    } catch {
      return 'network';
    }
  };
  const add = async (files: readonly File[]) => {
    if (taken.length + files.length > limits.attachments) return setProblem('tooMany');
    setProblem(undefined);
    setSending(true);
    for (const file of files) {
      const refused = await sendOne(file);
      if (refused) setProblem(refused);
    }
    setSending(false);
  };
  const remove = (id: string) => {
    setTaken((before) => before.filter((one) => one.id !== id));
    setProblem(undefined);
  };
  const clear = () => {
    setTaken([]);
    setProblem(undefined);
  };
  return { taken, sending, problem, add, remove, clear };
};
