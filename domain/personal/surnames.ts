/** The surnames that nearly everybody has, by how often they begin something else. */

/** Few everyday words begin with these. */
export const SURNAMES =
  '王李张刘陈杨赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭肖萧董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔钟谭陆汪廖贾韦傅邹孟熊秦邱尹' +
  '薛闫阎段侯陶黎贺顾郝龚邵覃戴孔樊葛邢乔伍庞颜倪聂鲁岳翟殷詹欧耿俞阮柯裴霍翁冉骆靳喻祁滕牟缪褚娄窦戚岑瞿佟臧闵邬卞姬栾' +
  '隋刁寇甄虞敖佘苑邝赖洪裘';

/** Many do with these: 高温, 安全, 金属, 方法, 于是. */
export const WORDLIKE_SURNAMES =
  '黄马何高曾田于余叶程任范金石夏付方白江雷龙史毛万钱严武莫向汤常温康施文牛安齐易庄章申关兰焦左柳甘祝包宁尚符舒纪梅童凌' +
  '毕单季涂成苗谷盛曲蓝路游辛管柴蒙鲍华蒲房屈饶解艾尤阳时穆农司卓古吉简车项连芦麦景党宫费卜冷晏席卫米柏宗桂全应苟边师和' +
  '仇商沙荣巫桑郎丛仲巩明池查麻迟';

export const COMPOUND_SURNAMES =
  '欧阳|司马|上官|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|宇文|长孙|南宫|端木|申屠|呼延|赫连|淳于|濮阳|轩辕|澹台';
