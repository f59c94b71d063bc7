import { count, landArea, landCount, ofGroup, yesNo } from '../define';

/** Figures of group 3: facilities, funds and equipment. */
export const MEANS_INDICATORS = ofGroup(3, [
  landArea('allotted_land_area', 'squareMetres', 'stock'),
  landCount('allotted_land_parcels', 'parcels', 'stock'),
  yesNo('own_headquarters', 'stock'),
  yesNo('headquarters_to_standard', 'stock'),
  count('vehicles_in_order', 'vehicles', 'stock'),
  count('equipment_items_short', 'items', 'stock'),
  yesNo('regular_funds', 'stock'),
  yesNo('professional_funds', 'stock'),
]);
