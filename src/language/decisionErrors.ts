import { both, byLanguage } from './language';

/** What Decision 1886 prints that is not so, and what is. */
export const decisionErrorsTexts = byLanguage({
  cityOf2009: both(
    'in diện tích 4.685,51 ha và 121.486 nhân khẩu cạnh 17 đơn vị hành chính, nhưng đó là số liệu của thành phố khi mới thành lập năm 2009 với 12 đơn vị',
    'prints 4,685.51 ha and 121,486 people beside 17 units, but these are figures of the city as founded in 2009 with 12 units',
  ),
  areaOfTown: both(
    'in diện tích thị xã Mỹ Hào là 79,936 ha; đúng ra là 79,36 km², tức 7.936 ha',
    'prints 79.936 ha as the area of Mỹ Hào; it is 79.36 km², which is 7,936 ha',
  ),
  casesOfWards: both(
    'nói 396 vụ phạm pháp hình sự trong 02 năm là của cả thành phố và thị xã, nhưng 191 + 205 = 396 vụ là của riêng 14 phường',
    'says 396 offences in two years for the whole city and town, but 191 + 205 = 396 are those of the 14 wards alone',
  ),
  committeeTitle: both(
    'khảo sát danh hiệu “Tập thể lao động tiên tiến” của UBND phường, trong khi mục tiêu đặt ra là “Tập thể lao động xuất sắc”',
    'surveys the lower title of the ward committee, while the target is the higher one',
  ),
  offencesPercent: both(
    'in “giảm 14 vụ = 9,79%”; 14 trên 205 vụ là 6,83%',
    'prints “14 fewer = 9.79%”; 14 of 205 is 6.83%',
  ),
  landShort: both(
    'nói 11 đơn vị chưa đủ diện tích đất, nhưng phần khảo sát kể ra 03 + 07 = 10 phường',
    'says 11 units lack land, but the survey names 3 + 7 = 10 wards',
  ),
});
