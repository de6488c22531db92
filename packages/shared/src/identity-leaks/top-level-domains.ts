/** What an address on the web ends with: every country's, and the generic ones people and firms use. */
const words = (text: string) => new Set(text.trim().split(/\s+/));

export const topLevelDomains = words(`
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy
cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir
is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td
tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
com net org info biz name pro mobi edu gov int asia cat jobs museum tel travel xyz app dev page site online website web tech store shop blog club cloud
email digital agency studio design art media news live life world today space fun link click social network video photo photos photography gallery graphics
company business consulting expert guru solutions services support team work works careers academy education school training coach paris bzh corsica alsace
brussels london berlin nyc quebec me eu top vip one zone group global international ventures capital finance money legal law health care clinic family house
bio resume cv portfolio ninja rocks lol wtf wiki gay moe ltd inc
`);

/** Endings that are also words: after « équipe.de » or “works.in”, a missing space is likelier than an address. */
export const wordLikeDomains = words(
  'de la il je se ne sa so no to it is in at as be us my am an do by on et es ma mm na ni ou par pas pour',
);

/** Endings that are files of a program far more often than addresses. */
export const fileEndings = words('md sh py rs pl ps cc ml so mk js ts cs vb st do');
