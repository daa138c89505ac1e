/**
 * Names of persons in Chinese text. No list of names is complete: what is looked for is a common surname, with any
 * characters behind it where a sentence says that it is a person, else with those that given names are made of.
 */
import { GIVEN, GIVEN_MORE, NEVER_GIVEN } from './given-names.js';
import { BEGINNINGS, ENDINGS, ORDINARY } from './ordinary-words.js';
import type { TextPlace } from './personal-data.js';
import { COMPOUND_SURNAMES, SURNAMES, WORDLIKE_SURNAMES } from './surnames.js';

/** Of the basic plane, which names are written in; so much faster than asking for the script. */
const HANZI = '[\\u3400-\\u9fff\\uf900-\\ufaff]';
const LIKELY = `[${GIVEN}${GIVEN_MORE}]`;
const ANY = `(?![${NEVER_GIVEN}])${HANZI}`;
/** With so many characters of a given name, `{2}` or `{1,2}`. */
const likely = (count: string): string =>
  `(?:${COMPOUND_SURNAMES})${LIKELY}{1,2}|[${SURNAMES}${WORDLIKE_SURNAMES}]${LIKELY}${count}`;
/** Whatever the given name is, unless the surname is a word's as often. */
const certain = (count: string): string =>
  `(?:${COMPOUND_SURNAMES})(?:${ANY}){1,2}|[${SURNAMES}](?:${ANY})${count}|[${WORDLIKE_SURNAMES}]${LIKELY}${count}`;

const PATIENT =
  '患者|病人|病员|病患|患儿|伤者|伤员|死者|逝者|病例|产妇|孕妇|当事人|报告人|联系人|监护人|投诉人|举报人|受害人|其子|其女|其妻|其夫|' +
  '其父|其母|女儿|儿子|母亲|父亲|丈夫|妻子|奶奶|爷爷|外婆|外公|名叫|名为|叫';
/** Of these goods are told as well: 儿童座椅, 老人机. */
const ANYBODY =
  '男童|女童|男婴|女婴|儿童|孩子|小孩|幼儿|医师|医生|护士|家长|家属|陪同人|学生|老人|男子|女子|住户|房东|老师|居民|村民|消费者|' +
  '顾客|业主|工人|员工|司机|乘客|邻居|同事';
/** What a sentence goes on with after a name. */
const AFTER = '于在因被使男女的从为和与将把昨今自其系是年患误不跌摔经送骑吃食用及等也曾已对后前遭触陪';
const AFTER_LONG = `${AFTER}称说诉讲述觉感现发致导受到去回乘坐开关打切操喝饮服接洗拿取突晨午晚夜当正无未有由向拆装修购买穿玩爬滑撞碰烧烫割刺昏晕又再就都只需要想会能可请找报投住身反进上下家左右手头面腿脚全双两单独`;
const end = (after: string): string => `(?!${HANZI})|(?=[${after}])`;

const SIR = '先生|女士|小姐';
const TITLES = '同学|小朋友|阿姨|叔叔|师傅|老师|医生|大夫|医师|护士|教授';
/** Surnames that stand alone before a title; not those that end words: 由于、对方、提高、资金、责任。 */
const ALONE =
  `${COMPOUND_SURNAMES}|` +
  '[王李张刘陈杨赵周吴徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏邹熊孟' +
  '秦邱江尹薛闫阎段雷侯史陶黎贺顾毛郝龚邵覃樊葛邢乔庞颜倪聂詹耿俞阮柯裴霍翁骆靳喻祁褚娄岑佟臧邬卞栾甄佘邝赖洪裘]';
const PAPERS = '病历|病案|病史|出院|检查报告|化验单|身份证|户口|医保卡|诊断证明|死亡证明|就诊卡';

const LABELLED = /(?:姓\s*名|patient name|(?<![a-z]\s?)name)\s*[:=]\s*([^\s,;,;。]+)/i;
const WITHHELD = /^(?:无|不详|保密|匿名|略|未填|未知|去标识|-+|\/)|[某*×]/;

/** How a sentence says that it is a person: the words that tell it, and where the name stands by them. */
interface Sentence {
  readonly tells: RegExp;
  readonly name: RegExp;
}

const sentence = (tells: string, name: string): Sentence => ({
  tells: new RegExp(tells),
  name: new RegExp(name, 'g'),
});

/** Where nothing else tells the end of a name, three characters that are hardly ever anything else. */
const UNMISTAKABLE = `[${SURNAMES}][${GIVEN}]{2}`;

/** Two characters alone may begin a word: a sentence must go on as it does after a name. */
const afterPerson = (person: string, name: (count: string) => string): Sentence =>
  sentence(
    person,
    `(?:${person})[::为是\\s]{0,2}((?:${name('{2}')})(?:${end(AFTER_LONG)})|${UNMISTAKABLE}|(?:${name('{1}')})(?:${end(AFTER)}))`,
  );
const SENTENCES: readonly Sentence[] = [
  afterPerson(PATIENT, certain),
  afterPerson(ANYBODY, likely),
  sentence(SIR, `(${certain('{1,2}')})(?:${SIR})`),
  sentence(TITLES, `(${likely('{1,2}')})(?:${TITLES})`),
  sentence(
    '[男女岁龄]',
    `(?<!${HANZI})(${certain('{1,2}')})[,、;;\\s(]*(?:[男女](?![士装鞋式款包裤袜性])|\\d{1,3}\\s*(?:岁|周岁|月龄))`,
  ),
  sentence(PAPERS, `(?<!${HANZI})(${likely('{1,2}')})的?(?:${PAPERS})`),
];
const TITLED = new RegExp(`${SIR}|${TITLES}`);
const BY_TITLE = new RegExp(`(${HANZI}?)(${ALONE})(?:${SIR}|${TITLES})`, 'g');
/** 中老年女士外套: goods for them. */
const GOODS = /^.{0,2}[衣裤鞋靴包帽表袜裙装巾]/;
/** Characters of the longest, a compound surname with two behind it. */
const LONGEST = 4;
const WHOLE = new RegExp(`^(?:${likely('{1,2}')})$`);
/** 阿依古丽·买买提 */
const DOTTED = new RegExp(`^${HANZI}{2,8}·${HANZI}{2,10}$`);
const HAS_HANZI = new RegExp(HANZI);

const isWordlike = (name: string): boolean => WORDLIKE_SURNAMES.includes(name.charAt(0));

function isName(name: string): boolean {
  if (ORDINARY.has(name)) return false;
  const beginning = name.slice(0, 2);
  if (BEGINNINGS.has(beginning)) return false;
  // 高温天 is a word and what it goes on with; 方志强 ends as names do.
  return !(isWordlike(name) && ORDINARY.has(beginning) && !GIVEN.includes(name.charAt(2)));
}

const isIn = (text: string, { tells, name }: Sentence): boolean =>
  tells.test(text) && [...text.matchAll(name)].some(([, found]) => found !== undefined && isName(found));

function hasTitle(text: string): boolean {
  if (!TITLED.test(text)) return false;
  for (const { 0: match, 1: before = '', 2: surname = '', index } of text.matchAll(BY_TITLE)) {
    if (before === '') return true;
    if (!ENDINGS.has(before + surname) && !GOODS.test(text.slice(index + match.length))) return true;
  }
  return false;
}

/** 张*、张某、李某某 are how names are withheld, and no names. */
export function hasPersonName(text: string, place: TextPlace): boolean {
  const [, labelled] = LABELLED.exec(text) ?? [];
  if (labelled !== undefined && !WITHHELD.test(labelled)) return true;
  if (!HAS_HANZI.test(text)) return false;
  if (hasTitle(text)) return true;
  if (SENTENCES.some((each) => isIn(text, each))) return true;
  if (place === 'BRAND') return false;
  const whole = text.replace(/\s/g, '');
  if (whole.length <= LONGEST && WHOLE.test(whole)) return isName(whole);
  return DOTTED.test(whole);
}
