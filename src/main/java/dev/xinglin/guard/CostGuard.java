package dev.xinglin.guard;

import dev.xinglin.model.ErrorCode;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses operations that are too deep or too dear, before anything is read. Fragments are merged
 * first, so a document cannot hide its size in them, and the merging itself is limited.
 */
class CostGuard extends SimplePerformantInstrumentation {
  private final Limits limits;
  private final Pricing pricing;

  CostGuard(Limits limits, Pricing pricing) {
    this.limits = limits;
    this.pricing = pricing;
  }

  @Override
  public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    List<ExecutableNormalizedField> fields =
        normalized(parameters.getExecutionContext()).getTopLevelFields().stream()
            .filter(it -> !it.getName().startsWith("__"))
            .toList();
    checkDepth(fields, 1);
    long cost = cost(fields);
    if (cost > limits.maxCost()) {
      throw tooMuch(
          "查询代价为 %d，上限为 %d；请减小 first/last 或少选字段。".formatted(cost, limits.maxCost()),
          "The operation costs %d, the limit is %d; ask for smaller pages or fewer fields."
              .formatted(cost, limits.maxCost()));
    }
    return super.beginExecuteOperation(parameters, state);
  }

  private ExecutableNormalizedOperation normalized(ExecutionContext context) {
    GraphQLSchema schema = context.getGraphQLSchema();
    try {
      return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
          schema,
          context.getOperationDefinition(),
          context.getFragmentsByName(),
          context.getCoercedVariables(),
          Options.defaultOptions().maxFieldsCount(limits.maxCost()));
    } catch (AbortExecutionException e) {
      throw tooMuch(
          "查询展开后超过 %d 个字段。".formatted(limits.maxCost()),
          "The operation has more than %d fields once its fragments are merged."
              .formatted(limits.maxCost()));
    }
  }

  private void checkDepth(List<ExecutableNormalizedField> fields, int depth) {
    if (!fields.isEmpty() && depth > limits.maxDepth()) {
      throw tooMuch(
          "查询深度超过上限 %d。".formatted(limits.maxDepth()),
          "The operation is deeper than the limit of %d.".formatted(limits.maxDepth()));
    }
    fields.forEach(it -> checkDepth(it.getChildren(), depth + 1));
  }

  private long cost(List<ExecutableNormalizedField> fields) {
    long cost = 0;
    for (ExecutableNormalizedField field : fields) {
      long inside = pricing.objects(field) * cost(field.getChildren());
      // Far beyond any limit, and far from overflowing once more.
      cost = Math.min(cost + pricing.price(field) + inside, Integer.MAX_VALUE);
    }
    return cost;
  }

  private static AbortExecutionException tooMuch(String chinese, String english) {
    return new CostExceeded(chinese + " " + english);
  }

  /** An abort that carries its code. */
  private static final class CostExceeded extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    CostExceeded(String message) {
      super(message);
    }

    @Override
    public Map<String, Object> getExtensions() {
      return Map.of("code", ErrorCode.COST_EXCEEDED.name());
    }
  }
}
