import { count, landArea, landCount, ofGroup, yesNoIndicator } from '../define';

/** Figures of group 3: facilities, funds and equipment. */
export const MEANS_INDICATORS = ofGroup(3, [
  landArea('allotted_land_area', 'squareMetres', 'stock'),
  landCount('allotted_land_parcels', 'parcels', 'stock'),
  yesNoIndicator('own_headquarters', 'stock'),
  yesNoIndicator('headquarters_to_standard', 'stock'),
  count('vehicles_in_order', 'vehicles', 'stock'),
  count('equipment_items_short', 'items', 'stock'),
  yesNoIndicator('regular_funds', 'stock'),
  yesNoIndicator('professional_funds', 'stock'),
]);
