/**
 * GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2.1); 3号仿宋 (16 pt), 22 lines of 28 characters (5.2.2,
 * 5.2.3); 发文机关标志 red, 小标宋, its upper edge 35 mm below that of the 版心 (7.2.4); a red rule of its width 4 mm below
 * the number (7.2.7); title 2号小标宋 (22 pt) two lines below the rule (7.3.1); 版记 between rules of 0.35 mm and 0.25 mm,
 * 4号仿宋 (14 pt) (7.4); page numbers between dashes, odd ones right, even ones left (7.5).
 */
export const NOTICE_PAGE_STYLE = `
@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, "Songti SC", serif; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, "Songti SC", serif; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 16pt/29pt FangSong, STFangsong, "FangSong_GB2312", "Noto Serif CJK SC", serif; color: #000; width: 156mm; margin: 0 auto; }
p, li { text-align: justify; overflow-wrap: anywhere; }
.urgency { font-family: SimHei, "Heiti SC", sans-serif; min-height: 29pt; }
.issuer { color: #e60012; font: bold 36pt/1.3 "FZXiaoBiaoSong-B05S", SimSun, "Songti SC", serif; text-align: center; padding-top: 20mm; letter-spacing: .08em; }
.number { text-align: center; padding-top: 58pt; min-height: 87pt; }
header { border-bottom: .5mm solid #e60012; padding-bottom: 4mm; }
h1 { font: 22pt/32pt "FZXiaoBiaoSong-B05S", SimSun, "Songti SC", serif; text-align: center; padding: 58pt 0 29pt; overflow-wrap: anywhere; }
.addressees { text-align: left; }
main p { text-indent: 2em; }
.enclosures { list-style: none; padding-top: 29pt; }
.enclosures li { padding-left: 5em; }
.enclosures span { display: inline-block; width: 3em; margin-left: -3em; }
.signature { break-inside: avoid; padding-top: 58pt; width: fit-content; margin: 0 4em 0 auto; }
.signature p { text-align: center; }
footer { break-inside: avoid; font-size: 14pt; line-height: 24pt; margin-top: 58pt; border-top: .35mm solid #000; border-bottom: .35mm solid #000; }
footer p { padding: 2pt 1em; }
.copy { border-bottom: .25mm solid #000; }
.issued { display: flex; justify-content: space-between; }
.mark { position: fixed; top: 40%; left: 0; right: 0; text-align: center; font: bold 90pt SimHei, sans-serif; color: rgba(0, 0, 0, .12); transform: rotate(-30deg); pointer-events: none; }
@media screen { body { padding: 37mm 0 35mm; } }
.backfilled { font-size: 12pt; text-indent: 2em; }
`;
