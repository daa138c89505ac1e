/** Words of the 行业 part of company names, as they commonly stand; what is not here counts as 字号. */
const WORDS =
  '食品 乳业 乳品 粮油 饮料 酒业 酿造 茶业 茶叶 水产 肉类 果蔬 农产品 农业 餐饮 餐厅 饭店 酒店 烘焙 糕点 保健品 营养品 ' +
  '医药 药业 制药 医疗 器械 医疗器械 生物 化妆品 日化 化工 化学 涂料 橡胶 塑料 塑胶 材料 建材 新材料 水泥 混凝土 钢材 钢铁 金属 五金 玻璃 陶瓷 管业 管道 防水 电缆 线缆 ' +
  '机械 机电 电气 电器 家电 电子 仪器 仪表 设备 照明 灯具 汽车 车辆 自行车 电动车 船舶 航空 消防 锅炉 电梯 家具 家居 厨具 卫浴 玩具 文具 体育 用品 儿童用品 母婴 服装 服饰 针织 纺织 鞋业 皮具 箱包 珠宝 钟表 眼镜 印刷 包装 纸业 ' +
  '科技 技术 信息 网络 软件 通信 通讯 数码 智能 电子商务 商务 贸易 商贸 国际 进出口 供应链 物流 仓储 运输 货运 快递 商业 商厦 商场 百货 超市 便利店 连锁 零售 批发 市场 经营 管理 商行 食品商行 购物 实业 工业 工贸 产业 企业 投资 控股 资产 置业 房地产 开发 城市建设 建设 建筑 工程 市政 装饰 装潢 园林 绿化 监理 设计 勘察 咨询 服务 检测 检验 环保 能源 电力 燃气 石油 石化 教育 文化 传媒 广告 旅游 健康 美容 集团 制造 制品 加工 销售 发展 中国 ' +
  '器材 配件 模具 轴承 阀门 水泵 电机 电池 光电 半导体 洗涤 清洁 种业 饲料 肥料 农药 兽药 养殖 种植 花卉 木业 石材 门窗 幕墙 钢结构 暖通 空调 制冷 冷链 调味品 冷冻 速冻 豆制品 面粉 糖果 饼干';

const SORTED = [...new Set(WORDS.split(' '))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const LAST_TRADE = new RegExp(`(?:${SORTED.join('|')})$`, 'u');

/** The 行业 at the end of 字号 + 行业, as far as words are known; at least two characters are left for the 字号. */
export function tradeOf(text: string): string {
  let rest = text;
  for (;;) {
    const word = LAST_TRADE.exec(rest)?.[0];
    if (word === undefined || rest.length - word.length < 2) return text.slice(rest.length);
    rest = rest.slice(0, -word.length);
  }
}
