import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';
import { type PictureProblem, problemOf } from './picture-problem.ts';

type Sent = { id: string; url: string };

const kinds = ['image/jpeg', 'image/png', 'image/webp'];
export const acceptedPictures = kinds.join(',');

const sentIn = (answer: unknown): Sent | undefined => {
  if (typeof answer !== 'object' || answer === null || !('id' in answer) || !('url' in answer)) return undefined;
  return typeof answer.id === 'string' && typeof answer.url === 'string' ? { id: answer.id, url: answer.url } : undefined;
};

/** One picture on its way, with its true progress, which `fetch` does not tell. */
export const usePicture = (onSent: (sent: Sent) => void) => {
  const [part, setPart] = useState<number>();
  const [problem, setProblem] = useState<PictureProblem>();
  const end = (what?: PictureProblem) => {
    setPart(undefined);
    setProblem(what);
  };
  const send = (file: File) => {
    if (!kinds.includes(file.type)) return end('kind');
    if (file.size > limits.pictureBytes) return end('tooLarge');
    setProblem(undefined);
    setPart(0);
    const request = new XMLHttpRequest();
    request.open('POST', '/portfolio/images');
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', file.type);
    request.upload.addEventListener('progress', ({ loaded, total }) => setPart(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      const sent = request.status === 201 ? sentIn(request.response) : undefined;
      end(sent ? undefined : problemOf(request.status, request.response));
      if (sent) onSent(sent);
    });
    request.addEventListener('error', () => end('network'));
    request.send(file);
  };
  return { send, part, problem };
};
