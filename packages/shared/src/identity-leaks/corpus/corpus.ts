import type { Case } from './case.ts';
import { cleanCases } from './clean-cases.ts';
import { cleanEnglish } from './clean-english.ts';
import { cleanFrench } from './clean-french.ts';
import { leakCases } from './leak-cases.ts';

/** The labelled corpus the matchers are held to. */
export const corpus = (): Case[] => [...leakCases(), ...cleanCases([...cleanFrench, ...cleanEnglish])];
