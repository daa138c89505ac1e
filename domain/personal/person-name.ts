/**
 * Names of persons in Chinese text. No list of names is complete: what is looked for is a common surname with
 * characters that given names are made of, where a sentence or a whole cell says that it is a person.
 */
import type { TextPlace } from './personal-data.js';

const SURNAME =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任' +
  '姜范方石姚谭廖邹熊金陆郝孔崔邱秦江史顾侯邵孟龙段雷钱汤尹黎贺赖龚施洪倪严牛俞章鲁葛毛殷翁庞樊兰柯裘尤祝';
const COMPOUND = '欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方';
/** Characters of given names; those that also end everyday words with a surname stand in ORDINARY. */
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂华文辉力健玲红梅志晓东雅琴国庆海燕子雨欣浩然思远建永林波斌宇鹏飞翔龙云峰' +
  '鑫帅凯亮俊豪博涵梓萱轩怡诗琪瑶雪婷佳慧颖洁莉莹琳媛倩丹萍兰凤珍荣淑惠芬芝仁义德福贵祥成康宁家宝泽睿宸沐辰诺依晨曦嘉琦茜' +
  '薇蕾露佩珊岚蓉菲悦彤妍妮晴昊阳旭晖彬锋钢良民忠信诚正卫兵胜利顺兴元光耀学才立业先礼智勤宗祖孝友善小春';
/** Everyday words, goods and places that read like a name. */
const ORDINARY = new Set(
  (
    '李子 杨梅 方正 高强 高亮 高贵 高雅 高洁 高光 高明 高云 石英 金华 韩国 马力 马兰 孙子 叶子 金子 毛利 龙凤 龙华 江东 江宁 ' +
    '黄金 林海 陆军 海燕 王国 王子 余兴 夏云 雷雨 汤力 石林 田林 秦国 牛力 金云 金龙 江海 方家 龙云 江龙 雷云 金刚 石子 马子 ' +
    '兰花 毛豆 钟华 金光 金红 金亮 石家 龙泽 叶云 黄云 黄海 黄河 黄宝 金宝 严明 严正 马龙 龙江 何子 方子 段子 程子 牛子 汤子'
  ).split(' '),
);

const LONG_NAME = `(?:${COMPOUND})[${GIVEN}]{1,2}|[${SURNAME}][${GIVEN}]{2}`;
const NAME = `(?:${LONG_NAME}|[${SURNAME}][${GIVEN}])`;
const PERSON =
  '患者|病人|病员|伤者|死者|患儿|病例|男童|女童|男婴|女婴|儿童|孩子|女儿|儿子|其子|其女|母亲|父亲|丈夫|妻子|奶奶|爷爷|外婆|外公|' +
  '监护人|医师|医生|护士|当事人|报告人|联系人|家长|家属|陪同人|学生|老人|男子|女子|住户|房东|老师|名叫|名为|叫';
/** What a sentence goes on with after a name. */
const AFTER = '于在因被使男女的从为和与将把昨今自其系是年患误不跌摔经送骑吃食用及等也曾已对后前遭触陪';
const TITLES = '先生|女士|小姐|同学|小朋友|阿姨|叔叔|师傅|老师|医生|大夫|医师|护士|教授';
/** Surnames that stand alone before a title; not those that end words: 由于、对方、提高、资金、责任。 */
const ALONE =
  '王李张刘陈杨赵周吴徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏邹熊孟秦邱' +
  '江尹薛段雷侯史陶黎贺顾毛郝龚邵';
const PAPERS = '病历|病案|病史|出院|检查报告|化验单|身份证|户口|医保卡|诊断证明|死亡证明|就诊卡';

const HANZI = '\\p{Script=Han}';
const LABELLED = /(?:姓\s*名|patient name|(?<![a-z]\s?)name)\s*[:=]\s*([^\s,;,;。]+)/i;
const WITHHELD = /^(?:无|不详|保密|匿名|略|未填|未知|去标识|-+|\/)|[某*×]/;
/** Two characters alone may begin a word: a sentence must go on as it does after a name. */
const BY_PERSON = new RegExp(
  `(?:${PERSON})[::为是\\s]{0,2}(${LONG_NAME}|[${SURNAME}][${GIVEN}](?=$|[^${HANZI}]|[${AFTER}]))`,
  'u',
);
const BY_TITLE = new RegExp(`(?:^|[^${HANZI}]|(?<![任如]))(?:${NAME}|[${ALONE}])(?:${TITLES})`, 'u');
const BY_SEX_OR_AGE = new RegExp(
  `(?<!${HANZI})(${NAME})[,、;;\\s(]*(?:[男女](?![士装鞋式款包裤袜性])|\\d{1,3}\\s*(?:岁|周岁|月龄))`,
  'u',
);
const ON_PAPER = new RegExp(`(?<!${HANZI})(${NAME})的?(?:${PAPERS})`, 'u');
const WHOLE = new RegExp(`^${NAME}$`, 'u');
/** 阿依古丽·买买提 */
const DOTTED = new RegExp(`^${HANZI}{2,8}·${HANZI}{2,10}$`, 'u');

const isName = (name: string | undefined): boolean => name !== undefined && !ORDINARY.has(name);

/** 张*、张某、李某某 are how names are withheld, and no names. */
export function hasPersonName(text: string, place: TextPlace): boolean {
  const [, labelled] = LABELLED.exec(text) ?? [];
  if (labelled !== undefined && !WITHHELD.test(labelled)) return true;
  if ([BY_PERSON, BY_SEX_OR_AGE, ON_PAPER].some((pattern) => isName(pattern.exec(text)?.[1]))) return true;
  if (BY_TITLE.test(text)) return true;
  if (place === 'BRAND') return false;
  const whole = text.replace(/\s/g, '');
  return isName(WHOLE.exec(whole)?.[0]) || DOTTED.test(whole);
}
