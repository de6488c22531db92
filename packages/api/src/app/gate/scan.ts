import { Lexer, Source, TokenKind } from 'graphql';
import { bounds } from './bounds.ts';
import { outOfBounds } from './gate-errors.ts';

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Reads a text token by token, before it is parsed: the parser goes down into brackets by calling itself, and two thousand of them are more than its stack holds. */
export const scan = (text: string): void => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (tokens > bounds.tokens) throw outOfBounds(`A query has ${bounds.tokens} tokens at most: ask for less at once`);
    if (opening.has(token.kind)) depth += 1;
    else if (closing.has(token.kind)) depth -= 1;
    if (depth > bounds.brackets) throw outOfBounds(`Brackets stand ${bounds.brackets} deep at most`);
  }
};
