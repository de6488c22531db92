import type fr from '../fr/errors.ts';

export default {
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may be incomplete, or the page is no longer offered.',
    home: 'Back to the home page',
  },
  failure: {
    title: 'We could not answer',
    lead: 'Something went wrong on our side. What you had saved is intact.',
    retry: 'Reload the page',
    write: 'If it continues, write to us at {{email}}.',
  },
} satisfies typeof fr;
