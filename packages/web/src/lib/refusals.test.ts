import { describe, expect, it } from 'vitest';
import { fieldErrors, otherRefusals } from './refusals.ts';

const wrongEmail = { code: 'INVALID_INPUT', message: 'Adresse incomplète', path: ['input', 'email'] };
const wrongRole = { code: 'CONTENT_TOO_LONG', message: 'Trop long', path: ['experiences', '0', 'role'] };
const tooMany = { code: 'TOO_MANY_ATTEMPTS', message: 'Réessayez plus tard', path: null };

describe('refusals', () => {
  it('stand beside the field they are about', () => {
    expect(fieldErrors([wrongEmail, wrongRole, tooMany])).toEqual({ email: 'Adresse incomplète', 'experiences.0.role': 'Trop long' });
  });

  it('are never lost: what no field of the page can show stands at the head of the form', () => {
    expect(otherRefusals([wrongEmail, wrongRole, tooMany], ['email'])).toEqual([wrongRole, tooMany]);
  });
});
