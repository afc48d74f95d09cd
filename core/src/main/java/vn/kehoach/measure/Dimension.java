package vn.kehoach.measure;

/** What a known unit measures (đại lượng), such as {@link #MONEY} for {@code tỷ đồng}. */
public enum Dimension {
  /** A share: {@code %}, {@code ‰}, {@code điểm %}. */
  RATIO,
  /** Money: {@code đồng}, {@code USD}. */
  MONEY,
  /** People: {@code người}, {@code bác sĩ}, {@code lao động}. */
  PEOPLE,
  /** Households: {@code hộ}, {@code hộ nghèo}. */
  HOUSEHOLD,
  /** Area: {@code ha}, {@code km2}. */
  AREA,
  /** Length: {@code cm}, {@code km}. */
  LENGTH,
  /** Weight: {@code kg}, {@code tấn}. */
  WEIGHT,
  /** Volume: {@code lít}, {@code m3}. */
  VOLUME,
  /** Energy and power: {@code kWh}, {@code MW}. */
  ENERGY,
  /** Data and speed of data: {@code GB}, {@code Mbps}. */
  DATA,
  /** A length of time or an age: {@code năm}, {@code ngày}, {@code tuổi}. */
  TIME,
  /** Visits and journeys: {@code lượt khách}, {@code hành khách}. */
  TRAFFIC,
  /** Administrative units and places: {@code xã}, {@code khu công nghiệp}. */
  TERRITORY,
  /** Establishments: {@code trường}, {@code trạm y tế}, {@code doanh nghiệp}. */
  ESTABLISHMENT,
  /** A grade on a scale of marks: {@code sao}. */
  GRADE,
  /** Anything else that is counted: {@code giường bệnh}, {@code sản phẩm}, {@code chỉ tiêu}. */
  COUNT
}
