/** What is still to be said of the unit beside a title: nothing where the title ends with it ("Cam chanh VietGAP hộp 5 kg", "hộp 5 kg"). */
export const unitBeside = (title: string, unit: string): string => (title.toLocaleLowerCase("vi").endsWith(unit.trim().toLocaleLowerCase("vi")) ? "" : unit)
