import { describe, expect, it } from 'vitest';
import { centsIn, isVatRate, owedCents, vatOn, vatRates } from './trade.ts';

describe('amounts of orders and payments', () => {
  it.each([
    [10_000, 2000, 2_000],
    [1, 2000, 0],
    [3, 2000, 1],
    [99, 550, 5],
    [100, 550, 6],
    [100_000_000, 2000, 20_000_000],
    [100_000_000, 210, 2_100_000],
    [0, 2000, 0],
  ] as const)('T5: on %i cents at %i hundredths of a per cent the tax is %i cents, half a cent up', (net, rate, tax) => {
    expect(vatOn(net, rate)).toBe(tax);
  });

  it('T5: the tax is a whole number of cents for every rate, never further than half a cent from the exact one', () => {
    for (const rate of vatRates)
      for (const net of [1, 7, 33, 99, 101, 12_345, 99_999_999]) {
        const tax = vatOn(net, rate);
        expect(Number.isInteger(tax)).toBe(true);
        expect(Math.abs(tax * 10_000 - net * rate)).toBeLessThanOrEqual(5_000);
      }
  });

  it('T5: rates are a closed list', () => {
    expect([0, 550, 2000].every(isVatRate)).toBe(true);
    expect([1, -2000, 2001, 20, Number.NaN, Number.POSITIVE_INFINITY].some(isVatRate)).toBe(false);
  });

  it.each([
    ['1 234,50', 123_450],
    ['1\u202F234,5 €', 123_450],
    ['80', 8_000],
    ['0,01', 1],
    ['12.30', 1_230],
  ])('reads %j as %i cents', (text, cents) => {
    expect(centsIn(text)).toBe(cents);
  });

  it.each(['', '-5', '1e9', 'Infinity', '12,345', '1.234,50', '12,', ',5', '0x10', '1234567890', '٣'])('reads no amount in %j', (text) => {
    expect(centsIn(text)).toBeUndefined();
  });

  it('T5: what is owed is the total less what was credited and paid, and may be below zero', () => {
    expect(owedCents({ totalCents: 12_000, creditedCents: 2_000, paidCents: 4_000 })).toBe(6_000);
    expect(owedCents({ totalCents: 12_000, creditedCents: 12_000, paidCents: 12_000 })).toBe(-12_000);
  });
});
