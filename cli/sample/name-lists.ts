/** Fictional words for the names of enterprises, brands and persons. No real one is meant. */
const words = (text: string): readonly string[] => text.split(' ');

/** First and second characters of a 字号. */
export const FIRST = words(
  '恒 瑞 泰 华 盛 宏 嘉 鑫 荣 兴 润 浦 申 沪 海 锦 隆 昌 德 福 康 益 佳 美 优 卓 凯 拓 迅 腾 云 星 晨 曦 朗 清 源 泉 沛 涵 禾 穗 谷 麦 果 茗 松 柏 桐 枫 岚 峰 屹 磐 铂 钰 璟 珑 骏 鹏',
);
export const SECOND = words(
  '达 信 诚 和 安 平 顺 利 通 广 汇 聚 联 协 创 新 业 成 发 展 宇 天 地 阳 光 明 亮 辉 煌 照 远 航 帆 洋 波 涛 江 河 湖 川 原 野 田 园 林 森 木 石 金 玉 宝 珍 贝 丰 裕 满 盈 足',
);
/** Rarely a third one, so that names hardly repeat. */
export const THIRD = words('堂 斋 记 轩 坊 阁 源 丰 泰 盛 和 兴 隆 昌 顺 祥');

export const SYLLABLES = words(
  've lo ra mi ta nor del ka ri no sol ber mar ten fa gri lun dor est hal vin qua zel por sen tal',
);

export const SURNAMES = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕',
);
export const GIVEN = words(
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建华 文 辉 力 健 玲 红梅 志强 晓东 雅琴 国庆 海燕 子涵 雨欣 浩然 思远',
);

export const COUNTRIES = words(
  '日本 韩国 泰国 越南 美国 德国 法国 意大利 西班牙 澳大利亚 新西兰 马来西亚 印度 土耳其 巴西',
);
export const PORTS = words('外高桥港区 洋山港区 浦东国际机场 吴淞口岸 虹桥国际机场');
export const LABORATORIES = words(
  '上海市质量监督检验技术研究院 上海市食品药品检验研究院 上海化工院检测有限公司 上海市纺织科学研究院检测中心 上海建科检验有限公司 国家轻工业电器产品质检中心 上海海关技术中心 上海市计量测试技术研究院',
);
export const STREETS = words(
  '中山 人民 和平 延安 长江 黄山 泰山 锦绣 沪太 浦星 云台 兰溪 龙吴 曹安 嘉松 川沙',
);
/** Makers outside the city are known by name only. */
export const OTHER_PLACES = words('浙江 江苏 安徽 广东 福建 山东 河北 河南 湖北 四川');
