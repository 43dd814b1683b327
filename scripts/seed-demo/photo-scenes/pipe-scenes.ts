import type { Chance } from '../chance.js'
import { circle, faint, group, oval, rect, repeat, shape, stroke } from './drawing.js'
import { drop, paintedWall, tiledWall } from './surfaces.js'

/** Under the kitchen sink: water runs from the trap onto the board of the cupboard. */
export function leakingPipe(chance: Chance): string {
  const wood = chance.pick(['#d9c3a0', '#cdb9a2', '#d4cbbb'])
  const pipe = chance.pick(['#f1f2f0', '#dfe3e4'])
  const at = chance.between(470, 560)
  return [
    paintedWall(chance),
    rect([-100, -100, 200, 1100], wood),
    rect([1100, -100, 200, 1100], wood),
    shape('M-100 760H1300V1000H-100Z', wood),
    faint(0.12, shape('M100 -100H1100V0H100Z M100 760H1100L1160 800H40Z', '#1c1f23')),
    shape('M230 -100H970V80C970 130 930 150 890 150H310C270 150 230 130 230 80Z', '#c3cbce'),
    shape('M230 -100H970V40H230Z', '#d5dbdd'),
    stroke('M820 150V760', '#b9c2c6', 26),
    repeat(14, index => stroke(`M808 ${180 + index * 40}L832 ${196 + index * 40}`, '#9ca7ac', 5)),
    stroke(
      `M${at} 150V430C${at} 560 ${at + 170} 560 ${at + 170} 430V360C${at + 170} 320 ${at + 190} 300 ${at + 230} 300H1300`,
      '#c9cfd0',
      78
    ),
    stroke(`M${at} 150V430C${at} 560 ${at + 170} 560 ${at + 170} 430V360C${at + 170} 320 ${at + 190} 300 ${at + 230} 300H1300`, pipe, 66),
    rect([at - 54, 210, 108, 54], '#aab4b8', 10),
    rect([at + 116, 390, 108, 54], '#aab4b8', 10),
    faint(0.55, stroke(`M${at + 20} 548C${at + 40} 640 ${at + 30} 690 ${at + 34} 770`, '#7fb6d6', 12)),
    drop(at + 90, 545, 26),
    drop(at + 110, 640, 20),
    faint(0.6, oval([at + 60, 815], [chance.between(230, 330), 46], '#8fc0dc')),
    faint(0.7, oval([at + 20, 806], [120, 16], '#c9e2ef'))
  ].join('')
}

/** The joint that gave way: rust, a crack and a rag around it. */
export function crackedElbow(chance: Chance): string {
  const metal = chance.pick(['#a9a49b', '#9fa6a8'])
  return [
    tiledWall(chance),
    elbowOf(metal, '#8b867d'),
    faint(0.8, shape('M520 380C560 350 640 360 660 410C690 470 640 540 590 520C540 520 490 430 520 380Z', '#a8663c')),
    faint(0.7, circle([700, 330], 34, '#b0734a'), circle([512, 566], 24, '#a8663c')),
    stroke('M560 390L590 430L572 462L612 510', '#4b3a2f', 8),
    drop(600, 540, 30),
    drop(620, 670, 24),
    faint(0.35, stroke('M596 590V900', '#7fb6d6', 20))
  ].join('')
}

/** The same spot with a new brass elbow, tape in the threads and the wrench still lying there. */
export function newElbow(chance: Chance): string {
  const pipe = chance.pick(['#f4f5f3', '#e9edee', '#dfe7e2'])
  return [
    tiledWall(chance),
    elbowOf(pipe, '#c5cccd'),
    shape('M470 470V400C470 330 520 280 590 280H650V420H630C615 420 606 430 606 445V470Z', '#d9ab4c'),
    faint(0.5, stroke('M500 450V405C500 350 540 312 590 312H640', '#f3d791', 12)),
    rect([452, 462, 172, 44], '#c4963a', 8),
    rect([640, 264, 44, 172], '#c4963a', 8),
    rect([458, 506, 160, 16], '#fbfbf9', 4),
    rect([684, 270, 14, 160], '#fbfbf9', 4),
    group(`translate(${chance.between(760, 840).toFixed(0)} 640) rotate(${chance.between(-24, 12).toFixed(0)})`, wrench())
  ].join('')
}

/** Water back on, the needle stands still in the green. */
export function pressureTest(chance: Chance): string {
  const needle = chance.between(-20, 30)
  return [
    tiledWall(chance),
    stroke('M-100 700H1300', '#c9d0d1', 92),
    stroke('M-100 692H1300', '#eef0ef', 72),
    stroke('M600 690V520', '#b98f3e', 60),
    rect([520, 640, 160, 110], '#d0a049', 14),
    faint(0.14, circle([612, 344], 236, '#1c1f23')),
    circle([600, 330], 232, '#3f4a52'),
    circle([600, 330], 204, '#fbfbf8'),
    stroke('M456 430A176 176 0 0 1 520 173', '#d9d9d2', 22),
    stroke('M520 173A176 176 0 0 1 720 200', '#5aa469', 22),
    stroke('M720 200A176 176 0 0 1 744 430', '#d9d9d2', 22),
    repeat(11, index => group(`rotate(${index * 25 - 125} 600 330)`, stroke('M600 186V206', '#5b626b', 6))),
    group(`rotate(${needle.toFixed(0)} 600 330)`, shape('M592 340L600 180L608 340Z', '#1c1f23')),
    circle([600, 330], 20, '#1c1f23'),
    faint(0.5, shape('M470 210A180 180 0 0 1 560 155L572 178A150 150 0 0 0 492 226Z', '#ffffff'))
  ].join('')
}

function elbowOf(pipe: string, shade: string): string {
  return [
    stroke('M540 1000V440C540 380 570 350 630 350H1300', shade, 132),
    stroke('M530 1000V440C530 370 570 340 630 340H1300', pipe, 108),
    faint(0.5, stroke('M500 1000V440C500 350 560 308 630 308H1300', '#ffffff', 12)),
    rect([440, 780, 190, 36], '#8d979b', 8),
    rect([900, 262, 36, 160], '#8d979b', 8)
  ].join('')
}

function wrench(): string {
  return [
    faint(0.15, stroke('M8 12L268 12', '#1c1f23', 48)),
    stroke('M0 0H240', '#c65b4a', 42),
    rect([-70, -36, 110, 72], '#8d979b', 14),
    shape('M-110 -60H-30V-20H-84V20H-30V60H-110C-130 60 -140 40 -140 0S-130 -60 -110 -60Z', '#a3adb1')
  ].join('')
}
