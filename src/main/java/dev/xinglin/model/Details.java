package dev.xinglin.model;

import org.jspecify.annotations.Nullable;

/** What only one kind of fact has: a record a kind. */
public sealed interface Details {

  /**
   * The kind that these details belong to.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * An attribute of the hospital.
   *
   * @param attribute which one
   * @param valueText its value in words
   * @param grade the grade's code, on GRADE and FORMER_GRADE only
   */
  record Attribute(
      AttributeName attribute,
      @Nullable String valueText,
      @Coded("hospital-grades") @Nullable String grade)
      implements Details {
    @Override
    public Kind kind() {
      return Kind.ATTRIBUTE;
    }
  }

  /**
   * A centre, base, unit or station.
   *
   * @param centerKind the clinical field, a code
   * @param role what it is for
   * @param operated whether the hospital runs it as a centre that treats patients: true where the
   *     role is TREATMENT or DEMONSTRATION, null where the role is unknown
   */
  record Center(
      @Coded("center-kinds") @Nullable String centerKind,
      @Nullable CenterRole role,
      @Nullable Boolean operated)
      implements Details {

    /**
     * A centre whose {@code operated} follows from its role.
     *
     * @param centerKind the clinical field, a code
     * @param role what it is for
     */
    public Center(@Nullable String centerKind, @Nullable CenterRole role) {
      this(
          centerKind,
          role,
          role == null ? null : role == CenterRole.TREATMENT || role == CenterRole.DEMONSTRATION);
    }

    @Override
    public Kind kind() {
      return Kind.CENTER;
    }
  }

  /**
   * An honour.
   *
   * @param category its category
   * @param recipient who got it, where it is not the hospital
   * @param rank the place in a ranking, from 1
   * @param performanceGrade the grade in the national performance assessment, a code such as B++
   */
  record Honor(
      @Nullable HonorCategory category,
      @Nullable String recipient,
      @Nullable Integer rank,
      @Coded("performance-grades") @Nullable String performanceGrade)
      implements Details {
    @Override
    public Kind kind() {
      return Kind.HONOR;
    }
  }

  /**
   * A department or discipline with a designation.
   *
   * @param designation the designation in words, such as 自治区级临床重点专科
   */
  record Specialty(@Nullable String designation) implements Details {
    @Override
    public Kind kind() {
      return Kind.SPECIALTY;
    }
  }

  /**
   * An aim, priority or strategy.
   *
   * @param period the period that it is for, as written, such as 十五五
   * @param area the area of work
   * @param parentId the fact id of the plan that it stands under
   */
  record Plan(@Nullable String period, @Nullable PlanArea area, @Nullable String parentId)
      implements Details {
    @Override
    public Kind kind() {
      return Kind.PLAN;
    }
  }

  /**
   * A number.
   *
   * @param metric what is counted, a code; null for what cannot be set beside others
   * @param value the number, with 万 and 亿 multiplied out; for a range its lower end
   * @param valueTo the upper end of a range
   * @param unit the unit as printed
   * @param qualifier how the article qualifies it
   * @param baseline the earlier number, where both are given
   * @param asWritten the number and its unit as printed, such as 2100余人次
   */
  record Indicator(
      @Coded("metrics") @Nullable String metric,
      @Nullable Double value,
      @Nullable Double valueTo,
      @Nullable String unit,
      @Nullable Qualifier qualifier,
      @Nullable Double baseline,
      @Nullable String asWritten)
      implements Details {
    @Override
    public Kind kind() {
      return Kind.INDICATOR;
    }
  }

  /**
   * Another institution that the hospital works with.
   *
   * @param partnerId the institution
   * @param partnershipKind the kind of the partnership
   */
  record Partnership(@Nullable String partnerId, @Nullable PartnershipKind partnershipKind)
      implements Details {
    @Override
    public Kind kind() {
      return Kind.PARTNERSHIP;
    }
  }

  /** A technique, a procedure or a system of its own making. */
  record Technology() implements Details {
    @Override
    public Kind kind() {
      return Kind.TECHNOLOGY;
    }
  }

  /** A machine, or a building or room as a facility. */
  record Equipment() implements Details {
    @Override
    public Kind kind() {
      return Kind.EQUIPMENT;
    }
  }

  /** A named research, funding or construction project. */
  record Project() implements Details {
    @Override
    public Kind kind() {
      return Kind.PROJECT;
    }
  }

  /** A service, rule, brand or management measure. */
  record Service() implements Details {
    @Override
    public Kind kind() {
      return Kind.SERVICE;
    }
  }

  /**
   * A named person with a role.
   *
   * @param position the role in words
   */
  record Person(@Nullable String position) implements Details {
    @Override
    public Kind kind() {
      return Kind.PERSON;
    }
  }

  /** Something that took place. */
  record Event() implements Details {
    @Override
    public Kind kind() {
      return Kind.EVENT;
    }
  }
}
