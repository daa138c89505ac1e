/** How many names are found, and what is taken for one: measured, so that a change of the lists shows. */
import { describe, expect, it } from 'vitest';
import { personalDataIn } from './personal-data.js';

const isFound = (text: string): boolean => personalDataIn(text, 'PROSE', '2026-05-04') === 'NAME';
const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Born between the forties and the tens, with frequent surnames and with rarer ones. */
const NAMES = listOf(`
  刘玉兰 张三 王金生 陈香 陈玉梅 刘水根 周世安 李桂英 王秀兰 张桂花 杨根发 朱阿毛 徐银宝 孙招娣 沈阿大 顾来娣 陆金妹 周巧云 吴福林 钱阿根
  郑大有 冯土根 姚菊香 唐引娣 龚月仙 丁火生 韩翠花 曹喜凤 许长庚 邓发财 李建国 王卫东 张爱民 刘跃进 陈援朝 杨解放 赵红旗 黄拥军 周抗美 吴国庆
  徐建军 孙志强 马晓红 朱丽娟 胡海燕 郭伟民 何小平 高玉宝 林志远 罗美玲 梁永昌 宋庆生 郑秋月 谢春生 曾凡荣 彭德胜 萧长根 田桂芝 蒋月华 蔡明亮
  余秋菊 杜小荣 叶剑平 程力勤 魏淑珍 苏晓健 吕文斌 任秀珍 卢俊杰 姜大伟 崔永福 钟汉明 谭咏春 汪菲 范冰洁 金巧珍 石磊 廖凡林 贾平生 夏雨欣
  韦小龙 傅明远 方志勇 白雪梅 邹家荣 孟庆丰 熊大海 秦海波 邱少华 江涛 尹相国 薛宝珠 阎维国 段奕辰 雷佳怡 侯耀东 龙小飞 史铁柱 陶金根 黎叔宝
  贺子珍 毛阿敏 郝海生 邵逸凡 万茜茜 覃桂香 戴玉刚 莫小凤 孔令芳 向阳明 汤惟一 常宝珍 温兆祥 康辉 施公平 牛德贵 樊胜男 葛优然 邢慧敏 齐秋生
  易建新 乔羽凡 庞统良 颜丙辉 倪萍 聂荣根 鲁豫生 岳云山 翟志远 詹天明 耿乐乐 关晓萌 兰小虎 焦恩泽 俞敏 左小莉 柳青青 甘铁牛 祝希文 包玉龙
  张梓涵 李沐宸 王一诺 刘欣怡 陈奕辰 杨若汐 赵子墨 黄语桐 周芷晴 吴宇轩 徐嘉懿 孙艺菲 马思琪 朱梓萌 胡可欣 郭书瑶 何炜 高翊航 林煜城 罗熙媛
  欧阳玉珍 司马光明 上官云凤 诸葛青 夏侯建平 皇甫秀英 尉迟国强 慕容雪 令狐安 宇文静 瞿秋生 佟丽华 臧天佑 闵惠芬 邬君妹 卞之恒 栾菊红 甄子轩 佘诗涵 裘盛昌
  窦文涛 苗秀华 戚继红 岑参军 褚时明 娄阿鼠 霍建国 靳东海 喻佩兰 祁连英 滕丽君 牟其忠 缪杏珍 阮小妹 柯受良 裴秀芳 冉启明 骆宾生 凌云志 毕福贵
  单雪芳 季根林 涂松年 成玉洁 谷文昌 盛阿宝 曲波 游本根 辛德贵 管彤 柴静怡 蒙曼丽 鲍春来 华罗生 蒲秀云 房玉琴 屈原平 饶雪漫 解晓东 艾敬华
`);

const CONTEXTS: Readonly<Record<string, (name: string) => string>> = {
  '患者…在家中': (name) => `患者${name}在家中使用电热毯时烫伤`,
  '…,女,67岁': (name) => `${name},女,67岁`,
  '伤者:…': (name) => `伤者:${name}`,
  '…女士、先生': (name) => `${name}女士反映产品漏电,${name}先生陪同`,
};

const recall = (form: (name: string) => string): number =>
  NAMES.filter((name) => isFound(form(name))).length / NAMES.length;

/** Goods, brands and plants. */
const GOODS = listOf(`
  黄酒 白酒 黄金 白银 黄金手链 龙井茶 毛绒玩具 高强度螺栓 牛奶 方便面 汤圆 石榴 石榴汁 金橘 金桔 金银花 金银花露 白玉兰 白玉菇 黄花菜 黄桃罐头
  马铃薯 马桶 毛巾 毛衣 毛毯 牛肉干 牛百叶 温度计 康乃馨 花生 花生油 花卷 水晶 水仙 葛根粉 杜仲茶 陈皮 陈醋 姜茶 姜黄 胡椒粉 胡萝卜 罗汉果
  杨梅 杨桃 李子 梅子 桂圆 桂花糕 苏打水 苏打饼干 党参 黄芪 白芍 白芷 柴胡 甘草 麦冬 麦片 米线 米粉 石膏板 石英钟 金属软管 金龙鱼调和油
  钟表 熊猫玩偶 孔雀鱼 路由器 车厘子 车载支架 单车 连衣裙 沙发 沙琪玛 蓝莓 蓝牙耳机 游泳圈 成长奶粉 安全座椅 安全带 安抚奶嘴 高压锅 高跟鞋
  童车 童装 文具盒 万向轮 万用表 全麦面包 冷凝锅炉 冷冻虾仁 常温酸奶 简易衣柜 平衡车 元宝枫油 江米条 江南布衣 雷达表 龙虾 龙须面 叶酸片 余热锅炉
  商用烤箱 管道疏通剂 席梦思床垫 季铵盐消毒液 应急灯 房车 明矾 农药 白兰地 陶瓷刀 谭木匠梳子 戴尔电脑 罗技鼠标 鲁花 苏泊尔电饭煲 华为手机
  康师傅冰红茶 王老吉 徐福记糖果 李锦记蚝油 周黑鸭 张小泉剪刀 老干妈 杜蕾斯 高露洁牙膏 潘婷洗发水 韩束面膜 孟鲁司特钠片 女士手表 纯羊毛女士大衣
  中老年女士外套 黄金女士项链 儿童金属玩具 儿童安全座椅 儿童毛衣 儿童牛奶 学生方便面 老人高血压仪 儿童平衡车 儿童温奶器 儿童成长鞋 女装 男鞋
`);
/** Symptoms and hazards. */
const SYMPTOMS = listOf(`
  高热 高烧 高血压 黄疸 胸闷 头晕 安静 麻木 全身乏力 周身疼痛 白内障 水肿 皮疹 骨折 烫伤 触电 窒息 漏电 起火 爆炸 时有呕吐 明显肿胀 左手烫伤
  颜面水肿 宫缩 石膏固定 应激反应 易怒 温水浸泡 冷水冲洗 连续呕吐 突发高热 谢绝住院 郑声
`);
/** Places. */
const PLACES = listOf(`
  金华 温州 江苏 马鞍山 石家庄 黄河 黄山 泰安 安阳 安庆 高邮 常州 常熟 宁波 苏州 扬州 兰州 郑州 徐州 柳州 桂林 沈阳 邢台 邵阳 岳阳 汤山 万州 连云港
  张家港 周庄 石林 江南 江宁 海宁 金山 松江 宝山 罗店镇 顾村 田园 石油 于都 和田 阳江 温岭 易县 武汉 商丘 韩国 秦岭 白云机场 张江高科 陆家嘴
  龙华 吉安 黄石 安康 康定 文山 景德镇 方庄 华东 江北 路边 江边 房间 商场 卫生间
`);
/** What is written of accidents. */
const PROSE = [
  '患者高热、黄疸',
  '患者高热在家中观察',
  '患者安静入睡',
  '患者方便时复诊',
  '患者马上送医',
  '患者金属异物刺伤',
  '患者于当日就诊',
  '患者于家中使用时触电',
  '患者于春节在外就餐',
  '患者于夏天在泳池溺水',
  '患者曾在家中使用电热毯',
  '患者曾因烫伤住院',
  '患者曾双手被烫',
  '患者时有呕吐',
  '患者时常在夜间发作',
  '患者全身被烫伤',
  '患者全家在外就餐后腹泻',
  '患者连续三天呕吐',
  '患者明显好转后离院',
  '患者应立即送医',
  '患者何时使用不详',
  '患者解开安全带时夹伤',
  '患者左手被割伤',
  '患者和家人同食',
  '患者陆续出现腹泻',
  '患者周身被烫伤',
  '患者顾虑较多,已离院',
  '患者常年使用电热毯',
  '患者从高处跌落',
  '患者温度升高后呕吐',
  '患者单独在家',
  '患者施工时触电',
  '患者游泳时呛水',
  '患者成年后发病',
  '患者突然在路边昏倒',
  '患者车祸后昏迷',
  '病人万一再次发作',
  '高热,女,3岁',
  '车祸,男,35岁',
  '高处坠落,男,40岁',
  '毛衣,女',
  '男,3岁,从高处跌落',
  '由于医生建议住院',
  '任何医生都会',
  '对方老师',
  '全程医生陪同',
  '其余医生不详',
  '工程师傅安装不当',
  '儿童王国乐园内滑倒',
  '老人安全扶手松动',
  '学生高温天在操场中暑',
  '孩子毛发被卷入',
  '家长方面未看护',
  '居民时常在楼道充电',
  '员工万向节打滑',
  '张某,男,35岁',
  '李某某女士',
  '患者张*在家中触电',
  '王伟水果店',
  '上海瑞达乳业有限公司',
];
const NO_NAMES = [...GOODS, ...SYMPTOMS, ...PLACES, ...PROSE];

describe('names of persons', () => {
  it('are counted over many', () => {
    expect(new Set(NAMES).size).toBeGreaterThanOrEqual(120);
    expect(new Set(NO_NAMES).size).toBeGreaterThanOrEqual(150);
  });

  it.each(Object.entries(CONTEXTS))('are found where a sentence says so: %s', (_, form) => {
    expect(recall(form)).toBeGreaterThanOrEqual(0.95);
  });

  it('are found as a whole cell, but for those that are words too', () => {
    expect(recall((name) => name)).toBeGreaterThanOrEqual(0.95);
  });

  it('are not seen in goods, symptoms, places and what is written of accidents', () => {
    expect(NO_NAMES.filter(isFound)).toEqual([]);
  });

  it('are not seen in goods, symptoms and places that stand behind the person', () => {
    const behind = [...GOODS, ...SYMPTOMS].flatMap((each) => [`患者${each}后就诊`, `${each},女,67岁`]);
    expect(behind.filter(isFound)).toEqual([]);
  });
});
