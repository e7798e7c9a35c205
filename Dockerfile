# Built with Maven and Java 17, run on Java 25 as a user without rights, in layers that change seldom to often.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY src src
COPY graphql graphql
COPY seed seed
RUN mvn -B -q package -DskipTests \
    && java -Djarmode=tools -jar target/xinglin-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /xinglin xinglin
WORKDIR /xinglin
RUN mkdir data && chown xinglin data
COPY --from=build --chown=xinglin /layers/dependencies/ ./
COPY --from=build --chown=xinglin /layers/spring-boot-loader/ ./
COPY --from=build --chown=xinglin /layers/snapshot-dependencies/ ./
COPY --from=build --chown=xinglin /layers/application/ ./
USER xinglin
VOLUME /xinglin/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
