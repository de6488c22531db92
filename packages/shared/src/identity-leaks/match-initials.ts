import { contextOf } from './context.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Token, TokenisedText } from './tokenise.ts';

/** A person's initials, folded, with what each stands for. */
export interface KnownInitials {
  /** `jb` for Jean-Baptiste. */
  compound: ReadonlyMap<string, string>;
  /** `jd`, `dj`, `jbd` … first name and surname. */
  full: ReadonlyMap<string, string>;
}

/** Two or three capitals that mean something at work: they are somebody's initials only where the text says so. */
const acronyms = new Set(
  `ab ac ad ai al am ap ar as at av ba bd be bi bl bo bp bt bu ca cb cc cd ce cf cg ch ci cj cl cm cn co cp  cr cs ct cv  da dc dd de dg di dj dl dm do dp
  dr ds dt dv dy ea eb ec ed ee ef ei el em en ep er es et eu ev fa fb fc fe ff fi fm fp fr fs ft fx ga gb gc ge gi gm gmao go gp gr gs gt ha hd hl ho hp hr
  hs ht ia ib ic id ie ig ii iii il im io ip ir is it iv ix ja  jo js jt ko kpi la     li  ls lt  ma mb  md me  mg mi ml mm mo mp mr ms mt mw
  na nb nc nd ne nf nl no np ns nt nz oa ob oc ok om op or os ot ov pa pb pc pe pg ph pi pl pm pme pmi po pp pr ps pt pv qa qc ra rc rd re rh rn rp rs rse
  rt ru rv sa sav sb sc sd se sf sg sh si sk sl sm sn so sp sql sr ss st su sv sw tb tc td te tf tg th ti tl tm tn to tp tpe tr ts tt tv tx ua ub uc ud ue
  uf ug uk ul um un up ur us usa ut uv ux va vae vb vc vd ve vi vie vip vm vo vp vr vs wc wp xl xp xx zn
  adv agi aml amo apa api app arm arr asa atv aws b2b b2c bac bbc bcg bcp bde bdd bfr bim bio bpm btp bts but cac cad cae caf cafe cap cas cbd cca cci ccn cda cdd
  cdi cdn cdp ceo cfa cfo cgi cgp cgt cgu cgv chr chu cic cif cio cir cli cma cmo cms cnc coo cpa cpc cpf cpi cpl cpu crm csa cse csp css csv cti cto dab daf dal
  dao das dba dcg dci ddl dea dec des dev dgs dhl dif dim dji dmp dns doc dop dos dpe dpo drh dsi dsn dsp dtu dut dvd ecm edf edi eeg ehs eis epc epi erp esc
  esg esn etl etp eur eva evp exp fab fao faq far fda fle fmi fni fnp fps gas gcp gdp gds gdr ged gmp gms gnu gpa gpl gps gpu grc gta gtb gtc gui hcr hdr
  hec hlm hpc hqe hse html http iaa iad iae ibm ics ide ieg ifa igh iim imf ims ina inc ios iot irm isa iso itb itc itv iut jdr jee jpa jsp jvm kyc lan lbo ldap lea
  led leed ltd lms mac mba mcd mco mdm mep mes mfr mib mis mit mle moa moe moi mos mri msc mvc mvp nas ndf nfc ngo nlp noc npm nps nsa oem ofi okr omc omi oms
  ong onu opc opco ops ota ovh pac pao pap par pca pci pcr pda pdf pdg pdp pea peb pec pel php pib pim pim pip pki plc plm pms pmo pms pnl poc pod pos pra pro psc
  psd psp ptz pum pvc qcm qhs qse r2d ram rcp rdv rer rgp rms rmu roa roi rop rpa rps rse rsi rsm rst rtt saas sac sae sap sas sca sci scm scp scpi sdk sea sem seo ses
  sfr shm sig sim sla smi smm smo sms sncf soa soc soi spa spc spi sps sro ssh ssi ssl ssr ssii sst stc sti stp svg swot tal tam tcp tdd tgv tjm tma tms tns toc tpm
  trs tsa tva udp uml unix upc ups uri url usb utc vad vba vbs vdi vga vhf vmc vod voip vpn vrp vsa vtc vtt wan web wms www xml zac zup`.split(
    /\s+/,
  ),
);

/** Those still written with dots. */
const dottedAcronyms = new Set('us uk eu ue usa urss ok ps nb vo vf jc'.split(' '));

/** « la R.H. », « 8 A.M. » */
const determinedAcronym = /(?:\d|\b(?:le|la|les|un|une|du|des|au|en|the)) ?$|\b[ld]'$/;

/** « C.A. : 3 M€ », « C.A. en hausse »: a figure of a company, whoever has these initials. */
const figureAfter =
  /^(?: ?[:=])? ?(?:en (?:hausse|baisse|croissance|progression|recul)|de \d|annuel|mensuel|mondial|global|net|brut|ht|ttc|[+-]? ?\d)/;

/** Who leads an evening, rather than who is called so: « un MC », « MC pour un festival », « MC Solaar ». */
const roles = new Set(['mc']);
const isRole = (letters: string, before: string, after: string, next: Token | undefined) =>
  roles.has(letters) &&
  (/(?:\b(?:le|la|les|un|une|du|des|au|mon|notre|votre|comme|que|the|an?|as|our|your)|[/&]) ?$/.test(before) ||
    /^ (?:pour|de|du|des|sur|en|dans|lors|for|of|at|in|on)\b|^ d'|^ ?[/&,] ?(?:dj|animat|host|present|speaker|slam|rap)/.test(after) ||
    (after.startsWith(' ') && next !== undefined && next.shape !== 'lower'));

const isLetters = (token: Token | undefined) => token !== undefined && /^[a-z]+$/.test(token.text);

/** « J.-B. », « J. D. », « J B D »: single letters in a row, each with what follows it. */
function* dotted(input: TokenisedText, known: KnownInitials): Generator<RawFinding> {
  const { tokens, text, capital } = input;
  for (let first = 0; first < tokens.length; first++) {
    let letters = '';
    let dots = 0;
    let capitals = 0;
    for (let last = first; last < Math.min(tokens.length, first + 5); last++) {
      const token = tokens[last];
      if (token === undefined || token.text.length !== 1 || !isLetters(token)) break;
      const gap = last === first ? '' : text.slice(tokens[last - 1]?.end ?? 0, token.start);
      if (last > first && !/^(?:\.? ?-? ?|\. |')$/.test(gap)) break;
      letters += token.text;
      capitals += capital[token.start] ?? 0;
      const after = text[token.end] ?? '';
      if (after === '.') dots++;
      if (letters.length < 2 || /^['’]/.test(after) || isPartOfWord(input, first, last)) continue;
      const of = known.full.get(letters) ?? known.compound.get(letters);
      if (of === undefined) continue;
      const end = after === '.' ? token.end + 1 : token.end;
      const found = { start: tokens[first]?.start ?? 0, end, kind: 'initials' as const, known: of };
      const certain = (dots >= letters.length - 1 && dots > 0) || (capitals === letters.length && /-/.test(gap));
      const hyphenated = text.slice(found.start, end).includes('-');
      const acronym =
        !hyphenated &&
        (dottedAcronyms.has(letters) ||
          (acronyms.has(letters) && (determinedAcronym.test(text.slice(0, found.start)) || figureAfter.test(text.slice(end, end + 24)))));
      if (certain && !acronym) yield { ...found, severity: 'block', reason: 'initials' };
      else if (certain || capitals === letters.length) yield { ...found, severity: 'warning', reason: 'initials-or-acronym' };
    }
  }
}

/** One more letter on either side, written alike: these are not the whole of it. */
const isPartOfWord = ({ tokens, text, capital }: TokenisedText, first: number, last: number) => {
  const alike = (index: number, left: number) => {
    const token = tokens[index];
    return (
      token?.text.length === 1 &&
      capital[token.start] === capital[tokens[first]?.start ?? 0] &&
      /^[.\- ]{0,2}$/.test(text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0))
    );
  };
  return alike(first - 1, first - 1) || alike(last + 1, last);
};

/** « JB », « JBD », « JD »: a word in capitals. */
function* plain(input: TokenisedText, known: KnownInitials): Generator<RawFinding> {
  const { tokens, text } = input;
  for (const [index, token] of tokens.entries()) {
    if (token.text.length < 2 || token.text.length > 4 || !isLetters(token)) continue;
    const compound = known.compound.get(token.text);
    const of = compound ?? known.full.get(token.text);
    if (of === undefined) continue;
    const found = { start: token.start, end: token.end, kind: 'initials' as const, known: of };
    const context = contextOf(input, index);
    const said = context.titled || context.introduced;
    const before = text.slice(0, token.start);
    const after = text.slice(token.end);
    const signs =
      (/^\s*["']?$/.test(before) && /^ ?[,:–-] /.test(after)) ||
      (/(?:^|\s)(?:-|,|by|par|signe|\() ?$/.test(before) && /^[\s.)!]*$/.test(after));
    const isAcronym = acronyms.has(token.text);
    if (token.shape !== 'upper') {
      if (compound === undefined || isAcronym) continue;
      if (said || token.shape === 'title') yield { ...found, severity: 'block', reason: 'initials' };
      else yield { ...found, severity: 'warning', reason: 'initials-or-acronym' };
      continue;
    }
    const role = !said && isRole(token.text, before, after, tokens[index + 1]);
    const certain = said || (!isAcronym && !role && (compound !== undefined || token.text.length > 2 || signs));
    yield { ...found, severity: certain ? 'block' : 'warning', reason: certain ? 'initials' : 'initials-or-acronym' };
  }
}

export function* matchInitials(input: TokenisedText, known: KnownInitials): Generator<RawFinding> {
  if (known.compound.size + known.full.size === 0) return;
  yield* dotted(input, known);
  yield* plain(input, known);
}
