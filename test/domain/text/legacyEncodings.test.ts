import { fromTcvn3, fromVni, legacyReadings } from '../../../src/domain/text/legacyEncodings';

const PAIRS = [
  ['An T¶o', 'An Taûo', 'An Tảo'],
  ['HiÕn Nam', 'Hieán Nam', 'Hiến Nam'],
  ['Lª Lîi', 'Leâ Lôïi', 'Lê Lợi'],
  ['Hång Ch©u', 'Hoàng Chaâu', 'Hồng Châu'],
  ['B¹ch Sam', 'Baïch Sam', 'Bạch Sam'],
  ['Minh §øc', 'Minh Ñöùc', 'Minh Đức'],
  ['DÞ Sö', 'Dò Söû', 'Dị Sử'],
  ['Phan §×nh Phïng', 'Phan Ñình Phuøng', 'Phan Đình Phùng'],
  ['hoµn thµnh xuÊt s¾c nhiÖm vô', 'hoaøn thaønh xuaát saéc nhieäm vuï', 'hoàn thành xuất sắc nhiệm vụ'],
  ['ph­êng', 'phöôøng', 'phường'],
] as const;

test.each(PAIRS)('%s in TCVN3 and %s in VNI are %s', (tcvn3, vni, unicode) => {
  expect([fromTcvn3(tcvn3), fromVni(vni)]).toEqual([unicode, unicode]);
});

test.each(PAIRS)('of the readings of %s and of %s only the right one is made of syllables', (tcvn3, vni, unicode) => {
  expect(legacyReadings(tcvn3)).toEqual([unicode]);
  expect(legacyReadings(vni)).toEqual([unicode]);
});

test('a text that is no Vietnamese in either encoding has no reading', () => {
  expect(legacyReadings('Ærøskøbing')).toEqual([]);
  expect(legacyReadings('plain')).toEqual([]);
});
